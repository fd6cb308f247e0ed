import { cizao2019 } from "../../../src/core/campaign";
import { readProgress, type Fact } from "../../../src/core/progress";

export const today = "2019-11-20";

const isClearedWith = (destroyed: Fact | undefined, fact: Fact | undefined): boolean =>
  destroyed?.kind === "equipmentDestroyed" &&
  fact?.kind === "equipmentCleared" &&
  fact.count === undefined &&
  fact.approximate === undefined &&
  fact.date === destroyed.date &&
  fact.start === destroyed.start &&
  fact.end === destroyed.end;

function written(fact: Fact, next: Fact | undefined): string {
  const alone = fact.kind === "equipmentDestroyed" && !isClearedWith(fact, next);
  const rough = fact.approximate === true ? "约" : "";
  return [fact.kind, `${rough}${fact.count ?? ""}`, fact.date ?? "", fact.text, alone ? "not cleared" : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * The facts of a text in their order, as `equipmentDestroyed 5 2019-11-05 捣毁磨粒机5台`; 约 stands before a rough
 * number, or for it. The machine cleared along with a destroyed one is left out, and missed where it is not there.
 */
export function said(text: string): string[] {
  const facts = readProgress(text, { today, campaign: cizao2019 });
  return facts.flatMap((fact, i) => (isClearedWith(facts[i - 1], fact) ? [] : [written(fact, facts[i + 1])]));
}
