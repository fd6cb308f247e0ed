import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { PaneState } from "../session/state";

export const SessionContext = createContext<Session | null>(null);

/** The session of the pane around. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session around");
  return session;
}

/** Whether a person sees the part of the pane around. */
export const ShownContext = createContext(true);

/** What the pane knows, as it changes; in a tab that is not shown, as it was when it was shown last. */
export function usePaneState(): PaneState {
  const { store } = useSession();
  const isShown = useContext(ShownContext);
  const seen = useRef<PaneState | null>(null);
  const state = useSyncExternalStore(
    store.subscribe,
    isShown ? store.get : () => seen.current ?? store.get(),
  );
  useEffect(() => {
    seen.current = state;
  });
  return state;
}
