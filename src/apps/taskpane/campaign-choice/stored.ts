const key = "qingdan.campaign";

/** The JSON text of the campaign that this machine uses; null for the built-in one, and where nothing can be kept. */
export function storedCampaign(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps the text for the next time the pane opens; null goes back to the built-in campaign. */
export function storeCampaign(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A host that keeps nothing: the campaign then holds until the pane is closed.
  }
}
