/** Edits are taken in once they pause for this long, or at the latest after the second number; milliseconds. */
export const pause = 80;
export const latest = 240;

/** While a cell is being typed into, the workbook is read again after this long. */
export const retryAfter = 700;

/** Calls back whenever the page gets the focus; returns how to stop. */
export function whenFocused(listener: () => void): () => void {
  if (typeof window === "undefined") return () => undefined;
  window.addEventListener("focus", listener);
  return () => window.removeEventListener("focus", listener);
}
