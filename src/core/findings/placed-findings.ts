import { firstNotBefore } from "../workbook";
import type { Finding } from "./finding";
import { LateFinding } from "./late-finding";
import { inOrder, type PlacedFinding } from "./order";

/** The findings of rows, kept in order while rows are judged again: nothing is sorted anew after an edit. */
export class PlacedFindings {
  private readonly placed: (PlacedFinding | LateFinding)[] = [];
  /** Those of `placed` as they were asked for last, to be copied at once; null where a late one has nothing to say. */
  private readonly found: (Finding | null)[] = [];

  /** Puts these, in any order, in the place of all findings of a row. */
  replace(row: number, findings: readonly (PlacedFinding | LateFinding)[]): void {
    const from = this.firstFrom(row);
    const to = this.firstFrom(row + 1);
    if (from === to && findings.length === 0) return;
    const sorted = [...findings].sort(inOrder);
    this.placed.splice(from, to - from, ...sorted);
    this.found.splice(from, to - from, ...sorted.map(({ finding }) => finding));
  }

  /** To be called once late findings may name other rows. */
  refresh(): void {
    this.placed.forEach((each, at) => {
      if (each instanceof LateFinding) this.found[at] = each.finding;
    });
  }

  /** All findings and some others, given in any order: every one is copied once, into room that is made once. */
  with(others: readonly PlacedFinding[]): Finding[] {
    const { found } = this;
    const all = new Array<Finding>(found.length + others.length);
    let length = 0;
    let next = 0;
    const takeUpTo = (end: number): void => {
      for (; next < end; next++) {
        const finding = found[next] ?? null;
        if (finding !== null) all[length++] = finding;
      }
    };
    for (const other of [...others].sort(inOrder)) {
      takeUpTo(this.firstAfter(other, next));
      all[length++] = other.finding;
    }
    takeUpTo(found.length);
    all.length = length;
    return all;
  }

  private firstFrom(row: number): number {
    return firstNotBefore(this.placed, (each) => each.row, row);
  }

  private firstAfter(other: PlacedFinding, from: number): number {
    let [low, high] = [from, this.placed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(this.placed[middle]!, other) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
