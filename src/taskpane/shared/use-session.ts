import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { PaneState } from "../session/state";

export const SessionContext = createContext<Session | null>(null);

/** The session of the pane around. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session around");
  return session;
}

/** What the pane knows, as it changes. */
export function usePaneState(): PaneState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}
