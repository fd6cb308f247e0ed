import type { Finding } from "../../../core/findings";
import { keyOf } from "./groups";

/** A finding that a person has just dealt with. */
export interface Answered {
  readonly finding: Finding;
  /** False where a person went on without writing anything. */
  readonly isWritten: boolean;
  /** The lines as they stood then, by their keys. */
  readonly before: readonly string[];
}

/**
 * The line that comes after one that was answered: what is still to be said of the same cell, else the next line that
 * stood below, wherever it stands now that rows may have moved; -1 where there is none.
 */
export function nextAfter({ finding, isWritten, before }: Answered, lines: readonly Finding[]): number {
  const { sheet, cell } = finding;
  const still = isWritten ? lines.findIndex((line) => line.sheet === sheet && line.cell === cell) : -1;
  if (still >= 0 && cell !== null) return still;
  const at = before.indexOf(keyOf(finding));
  const below = new Set(before.slice(at + 1));
  const next = lines.findIndex((line) => below.has(keyOf(line)));
  const above = new Set(before.slice(0, at + 1));
  return next >= 0 || !isWritten ? next : lines.findIndex((line, i) => i >= at && !above.has(keyOf(line)));
}
