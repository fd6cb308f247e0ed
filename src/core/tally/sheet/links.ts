import type { FigureKey } from "../../campaign";
import { ledgerFigures, sitesOf, type LedgerFigure } from "../figures";
import type { GenerateInput } from "./generation";
import { linkedFormula } from "./linked-formula";

/** Formulas for 保持联动, and the counts of the ledger that cannot be put that way. */
export function formulasFor(input: GenerateInput): {
  readonly formulas: ReadonlyMap<FigureKey, string>;
  readonly unlinked: readonly LedgerFigure[];
} {
  const formulas = new Map<FigureKey, string>();
  const unlinked: LedgerFigure[] = [];
  if (!input.linked) return { formulas, unlinked };
  const { campaign, ledger, tally } = input;
  const sites = sitesOf(ledger.rows);
  for (const key of ledgerFigures) {
    const { value, basis } = tally.figures[key];
    if (basis !== "ledger" || value === null) continue;
    const formula =
      tally.basis === "cumulative" ? linkedFormula(key, value, { ledger, sites, campaign }) : null;
    if (formula) formulas.set(key, formula);
    else unlinked.push(key);
  }
  return { formulas, unlinked };
}
