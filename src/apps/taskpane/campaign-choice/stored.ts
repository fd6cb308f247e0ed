import { keepText, keptText } from "../local-data/kept-text";

const key = "qingdan.campaign";

/** The JSON text of the campaign that this machine uses; null for the built-in one, and where nothing can be kept. */
export function storedCampaign(): string | null {
  return keptText(key);
}

/** Keeps the text for the next time the pane opens; null goes back to the built-in campaign. */
export function storeCampaign(text: string | null): void {
  keepText(key, text);
}
