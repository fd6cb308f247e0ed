import type { FigureKey } from "../../campaign";
import type { IsoDate } from "../../language";
import { eachSiteOnce, type Offer } from "./offer";
import { reportFigures } from "./report-figures";
import type { IntakeContext } from "./intake-context";
import type { FiledLedger } from "./unit-file";
import type { EarlierReport } from "./unit-intake";

/** What the files that count say of other dates than their reports', in the order of the dates. */
export function earlierReports(counted: readonly Offer[], context: IntakeContext): EarlierReport[] {
  const { campaign } = context;
  const byDate = new Map<IsoDate, { readonly offer: Offer; readonly ledgers: FiledLedger[] }>();
  for (const offer of counted) {
    for (const ledger of offer.history) {
      const known = byDate.get(ledger.date!);
      // Of several files the first tells of a date.
      if (known?.offer === offer) known.ledgers.push(ledger);
      else if (!known) byDate.set(ledger.date!, { offer, ledgers: [ledger] });
    }
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reportDate, { offer, ledgers }]): EarlierReport => {
      const rows = eachSiteOnce(ledgers, campaign);
      const tally = offer.report.tallies.find(({ date }) => date === reportDate) ?? null;
      const { log, today } = offer.report;
      const sources = { campaign, rows, log, reportDate, period: null, today, tally };
      const { figures } = reportFigures({ ...sources, supplement: [], before: [] });
      const known = [...figures].flatMap(([key, { stated, derived, isExplained }]) => {
        const value = stated === null || (derived !== null && !isExplained) ? derived : stated;
        return value === null ? [] : [[key, value] as const];
      });
      return { file: offer.report.file, reportDate, rows, figures: new Map<FigureKey, number>(known) };
    });
}
