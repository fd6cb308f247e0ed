import type { Ledger } from "../../ledger";
import { type FactKind, phraseAround } from "../../progress";
import { cellAddress } from "../../workbook";
import type { Analysis } from "../analysis";
import { asking, placeOf } from "./asking";
import { kindsOf } from "./kinds-of-number";

/** How many numbers of some ledgers wait for a person's decision, by the kinds that could count them. */
export function unclearByKind(analysis: Analysis, ledgers: readonly Ledger[]): ReadonlyMap<FactKind, number> {
  const asked = asking(analysis.findings);
  const waiting = asked.size > 0 ? ledgers : [];
  const kinds = waiting.flatMap((ledger) =>
    ledger.rows.flatMap((row) => {
      const cell = row.cell("progress");
      const unclear = cell ? row.numbers.filter(({ as }) => as === "unclear") : [];
      return unclear.flatMap((number) => {
        const { start } = phraseAround(cell!.raw, row.numbers, number);
        const place = placeOf(ledger.sheet, cellAddress(cell!.row, cell!.column), start);
        return asked.has(place) ? kindsOf(number, row, cell!, ledger, analysis) : [];
      });
    }),
  );
  const counts = new Map<FactKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
