import { hasUsualEnds } from "./characters";
import { comparable, withoutBlanks } from "./tidy";

const bracket = /[([【［〔（)\]】］〕）]/;

/** Whether a text has a bracketed part. */
export function hasBrackets(text: string): boolean {
  return bracket.test(text);
}

/** A title as titles are compared: without blanks, with full-width brackets. */
export function normalizeTitle(text: string): string {
  return withFullBrackets(withoutBlanks(text));
}

function withFullBrackets(text: string): string {
  if (!bracket.test(text)) return text;
  return text.replace(/[([【［〔]/g, "（").replace(/[)\]】］〕]/g, "）");
}

const quotes = /[\p{Pi}\p{Pf}"'`〝〞〟「」『』《》〈〉<>]/gu;
const leadingNumber = /^（?(?:\d{1,2}[）、.:]*|(?:[一二三四五六七八九十]{1,3}|[A-Za-z])[）、.:]+)(?=\D)/;
/** Marks at the ends of a title that name nothing: the star of a field that must be filled in, a colon, an arrow. */
const marksAtEnds = /^(?:(?!（)[\p{P}\p{S}])+|(?:(?!）)[\p{P}\p{S}])+$/gu;

/**
 * A title without what people put around it: quotation marks of any kind, a number before it, stars, colons and other
 * marks at its ends. Its characters are the plainest there are.
 */
export function undecorated(text: string): string {
  const unquoted = withFullBrackets(comparable(text)).replace(quotes, "");
  return withoutMarks(withoutMarks(unquoted).replace(leadingNumber, ""));
}

const withoutMarks = (text: string): string => (hasUsualEnds(text) ? text : text.replace(marksAtEnds, ""));

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
