import { shortened } from "../language";

const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks without width and marks that turn the direction of what follows. */
const invisible = /\p{Cf}/gu;
/** Halves of characters and what XML has no place for. */
const broken = /[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text of a village as one line of plain text: no line breaks, control characters or marks that hide or
 * turn text, so that it cannot begin a line, a mail header or a file name of its own.
 * @param longest characters kept; what is cut off shows as “…”.
 */
export function plain(text: string, longest = 200): string {
  const line = text
    .slice(0, longest * 4)
    .replace(controls, " ")
    .replace(invisible, "")
    .replace(broken, "\uFFFD")
    .replace(/ {2,}/g, " ")
    .trim();
  return shortened(line, longest);
}
