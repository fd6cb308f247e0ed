import type { Fact } from "./facts";
import type { FactKind } from "./kinds";

/** What is over once the site works again: that it is shut, cut off and cleared. */
const ENDED = new Set<FactKind>([
  "closed",
  "powerCut",
  "waterCut",
  "equipmentCleared",
  "materialsCleared",
  "productsCleared",
  "allCutAndCleared",
]);

/** The times of some facts: by their days, where both have one and these differ, else by their places in the text. */
class Times {
  private lastDay = "";
  private lastPlace = -1;
  private lastUndated = -1;
  private readonly lastOfDay = new Map<string, number>();

  constructor(facts: readonly Fact[]) {
    for (const { date, start } of facts) {
      this.lastPlace = Math.max(this.lastPlace, start);
      if (date === undefined) this.lastUndated = Math.max(this.lastUndated, start);
      else {
        if (date > this.lastDay) this.lastDay = date;
        this.lastOfDay.set(date, Math.max(this.lastOfDay.get(date) ?? -1, start));
      }
    }
  }

  /** Whether any of them is later than a fact. */
  areAfter({ date, start }: Fact): boolean {
    if (date === undefined) return this.lastPlace > start;
    return this.lastDay > date || (this.lastOfDay.get(date) ?? -1) > start || this.lastUndated > start;
  }
}

/**
 * The facts that still hold of the site: a reopening ends that it was closed, cut off and cleared before it, and a later
 * closing ends the reopening.
 */
export function standingFacts(facts: readonly Fact[]): readonly Fact[] {
  const reopenings = facts.filter(({ kind }) => kind === "reopened");
  if (reopenings.length === 0) return facts;
  const reopened = new Times(reopenings);
  const closed = new Times(facts.filter(({ kind }) => kind === "closed"));
  return facts.filter((fact) =>
    fact.kind === "reopened" ? !closed.areAfter(fact) : !ENDED.has(fact.kind) || !reopened.areAfter(fact),
  );
}
