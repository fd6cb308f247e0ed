import { useSyncExternalStore } from "react";
import { keepText, keptText } from "./kept-text";

/** A setting that every part of the pane sees change, kept on this machine; where nothing can be kept, until the pane is closed. */
export interface KeptSetting {
  readonly use: () => string | null;
  readonly keep: (text: string) => void;
}

export function keptSetting(key: string): KeptSetting {
  const listeners = new Set<() => void>();
  let unkept: string | null = null;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = () => keptText(key) ?? unkept;
  return {
    use: () => useSyncExternalStore(subscribe, get),
    keep: (text) => {
      unkept = text;
      keepText(key, text);
      for (const listener of listeners) listener();
    },
  };
}
