/** A site's number (编号), for ever: 0001, 0002, …; compared as a number. */
export type SiteNumber = number;

const DIGITS = 4;

/** How Excel shows a number as the sheets do. */
export const NUMBER_FORMAT = "0".repeat(DIGITS);

/** As the sheets show it. */
export function numberText(number: SiteNumber): string {
  return String(number).padStart(DIGITS, "0");
}

/** A number as a person or another program left it in a cell; null for anything else. */
export function readNumber(text: string): SiteNumber | null {
  const plain = text.trim();
  return /^\d{1,9}$/.test(plain) && Number(plain) > 0 ? Number(plain) : null;
}
