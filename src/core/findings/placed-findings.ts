import { firstNotBefore } from "../workbook";
import type { Finding } from "./finding";
import { inOrder, type PlacedFinding } from "./order";

/** The findings of rows, kept in order while rows are judged again: nothing is sorted anew after an edit. */
export class PlacedFindings {
  private readonly placed: PlacedFinding[] = [];
  /** Those of `placed`, to be copied at once. */
  private readonly found: Finding[] = [];

  /** Puts these, in any order, in the place of all findings of a row. */
  replace(row: number, findings: readonly PlacedFinding[]): void {
    const from = this.firstFrom(row);
    const to = this.firstFrom(row + 1);
    if (from === to && findings.length === 0) return;
    const sorted = [...findings].sort(inOrder);
    this.placed.splice(from, to - from, ...sorted);
    this.found.splice(from, to - from, ...sorted.map(({ finding }) => finding));
  }

  /** All findings and some others, given in any order. */
  with(others: readonly PlacedFinding[]): Finding[] {
    if (others.length === 0) return this.found.slice();
    const { placed } = this;
    const findings: Finding[] = [];
    let next = 0;
    for (const other of [...others].sort(inOrder)) {
      while (next < placed.length && inOrder(placed[next]!, other) <= 0)
        findings.push(placed[next++]!.finding);
      findings.push(other.finding);
    }
    while (next < placed.length) findings.push(placed[next++]!.finding);
    return findings;
  }

  private firstFrom(row: number): number {
    return firstNotBefore(this.placed, (each) => each.row, row);
  }
}
