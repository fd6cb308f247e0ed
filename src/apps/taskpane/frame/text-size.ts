import { useSyncExternalStore } from "react";

/** How large the pane's text is, in percent. */
export const textSizes = [100, 125, 150] as const;
export type TextSize = (typeof textSizes)[number];

const key = "qingdan.text-size";
const listeners = new Set<() => void>();
/** Where the host keeps nothing, for as long as the pane is open. */
let chosen: TextSize | null = null;

function kept(): TextSize {
  if (chosen !== null) return chosen;
  try {
    return textSizes.find((size) => String(size) === localStorage.getItem(key)) ?? 100;
  } catch {
    return 100;
  }
}

/** Keeps it on this machine, for every workbook. */
export function chooseTextSize(size: TextSize): void {
  chosen = size;
  try {
    localStorage.setItem(key, String(size));
  } catch {
    // A host that keeps nothing: the next pane opens at 100 %.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTextSize(): TextSize {
  return useSyncExternalStore(subscribe, kept);
}
