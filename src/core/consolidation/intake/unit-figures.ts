import type { Campaign, FigureKey } from "../../campaign";
import type { Ledger } from "../../ledger";
import { readActionLog } from "../../action-log";
import { addUp, figureIn, findStatedTally, isExplained, namesUnit, tallyFigures } from "../../tally";
import type { TallyReading } from "../../tally/read-tally";
import { cellAddress, type WorkbookSnapshot } from "../../workbook";
import type { UnitFigure, UnitFigures } from "./unit-file";

/**
 * The cumulative figures of a unit's ledgers, at least one, with what its tally sheet states. Ledgers are of one
 * workbook.
 * @param read what was read for the unit of the workbook's first ledger, so that it need not be looked for again.
 * @param isShared whether the workbook reports for other units too: then the sheet must say whose row it is,
 *   and its one log proves nothing of any of them by itself.
 */
export function unitFigures(
  workbook: WorkbookSnapshot,
  ledgers: readonly Ledger[],
  unit: string | null,
  campaign: Campaign,
  today: string,
  read: { readonly unit: string | null; readonly reading: TallyReading },
  isShared: boolean,
): UnitFigures {
  const reportDate = ledgers[0]!.reportDate;
  const known = read.unit === unit ? read.reading : null;
  const found = known ? known.stated : findStatedTally(workbook, campaign, { unit, reportDate });
  const isOwn = found !== null && (!isShared || namesUnit(found, unit, campaign));
  // 本月 and 本期 say nothing of 累计, which is what the town adds up.
  const stated = isOwn && found.basis === "cumulative" ? found : null;
  const readLog = () =>
    known ? known.log : readActionLog(workbook, campaign, { today: reportDate ?? today });
  const log = isShared ? null : readLog();
  const derived = ledgers.map((ledger) =>
    tallyFigures({ campaign, ledger, log, stated: new Map(), basis: "cumulative", today }),
  );
  return new Map(
    campaign.tally.figures.map(({ key }): [FigureKey, UnitFigure] => {
      const cell = stated?.figures.get(key);
      return [
        key,
        {
          stated: cell?.count ?? null,
          derived: addUp(derived.map((tally) => figureIn(tally, key))).value,
          isExplained: stated !== null && isExplained(stated, key),
          place: cell ? { sheet: stated!.form.sheet, cell: cellAddress(cell.row, cell.column) } : null,
        },
      ];
    }),
  );
}
