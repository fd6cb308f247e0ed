import type { FigureKey } from "../../campaign";
import type { Ledger } from "../../ledger";
import { addUp, type Analysis, figureIn, isDerived, isExplained, namesUnit } from "../../tally";
import { cellAddress } from "../../workbook";
import type { UnitFigure, UnitFigures } from "./unit-file";

/**
 * The cumulative figures of a unit's ledgers, at least one, with what its tally sheet states.
 * @param isShared whether the workbook reports for other units too: then the sheet must say whose row it is.
 */
export function unitFigures(
  analysis: Analysis,
  ledgers: readonly Ledger[],
  unit: string | null,
  isShared: boolean,
): UnitFigures {
  const { campaign } = analysis;
  const found = analysis.statedFor({ unit, reportDate: ledgers[0]!.reportDate });
  const isOwn = found !== null && (!isShared || namesUnit(found, unit, campaign));
  // 本月 and 本期 say nothing of 累计, which is what the town adds up.
  const stated = isOwn && found.basis === "cumulative" ? found : null;
  const proven = ledgers.map((ledger) => analysis.cumulativeOf(ledger));
  return new Map(
    campaign.tally.figures.map(({ key }): [FigureKey, UnitFigure] => {
      const cell = stated?.figures.get(key);
      const sum = addUp(proven.map((tally) => figureIn(tally, key)));
      return [
        key,
        {
          stated: cell?.count ?? null,
          derived: isDerived(sum) ? sum.value : null,
          isExplained: stated !== null && isExplained(stated, key),
          place: cell ? { sheet: stated!.form.sheet, cell: cellAddress(cell.row, cell.column) } : null,
        },
      ];
    }),
  );
}
