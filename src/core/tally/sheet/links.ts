import type { FigureKey } from "../../campaign";
import { figureIn, sitesOf, sourceOf } from "../figures";
import type { GenerateInput } from "./generation";
import { linkedFormula } from "./linked-formula";

/** Formulas for 保持联动, and the counts of the ledger that cannot be put that way. */
export function formulasFor(input: GenerateInput): {
  readonly formulas: ReadonlyMap<FigureKey, string>;
  readonly unlinked: readonly FigureKey[];
} {
  const formulas = new Map<FigureKey, string>();
  const unlinked: FigureKey[] = [];
  if (!input.linked) return { formulas, unlinked };
  const { campaign, ledger, ledgers = [ledger], tally } = input;
  const canLink = tally.basis === "cumulative" && ledgers.length === 1;
  const sites = sitesOf(ledger.rows);
  for (const figure of campaign.tally.figures) {
    const { key } = figure;
    const source = sourceOf(figure);
    const { value, basis } = figureIn(tally, key);
    if (source.from !== "ledger" || basis !== "ledger" || value === null) continue;
    const formula = canLink ? linkedFormula(source, value, { ledger, sites, campaign }) : null;
    if (formula) formulas.set(key, formula);
    else unlinked.push(key);
  }
  return { formulas, unlinked };
}
