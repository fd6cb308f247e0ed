import { withoutBlanks } from "./tidy";

const bracket = /[([【［〔（)\]】］〕）]/;

/** Whether a text has a bracketed part. */
export function hasBrackets(text: string): boolean {
  return bracket.test(text);
}

/** A title as titles are compared: without blanks, with full-width brackets. */
export function normalizeTitle(text: string): string {
  const inked = withoutBlanks(text);
  if (!bracket.test(inked)) return inked;
  return inked.replace(/[([【［〔]/g, "（").replace(/[)\]】］〕]/g, "）");
}

/** A normalized title without its bracketed parts; the bracketed part never matches alone. */
export function withoutBrackets(normalized: string): string {
  if (!bracket.test(normalized)) return normalized;
  let out = "";
  let depth = 0;
  for (const char of normalized) {
    if (char === "（") depth++;
    else if (char === "）") depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out;
}
