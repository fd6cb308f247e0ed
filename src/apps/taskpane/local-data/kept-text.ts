/** A small text that this browser keeps for us; null where it keeps none. */
export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps it on this machine, or forgets it; a host that keeps nothing is no error. */
export function keepText(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // It holds until the pane is closed, where the caller keeps it that long.
  }
}
