import { type Campaign, type ColumnKey, dispositionOf, type LedgerColumn } from "../../campaign";
import type { BareCode, CheckIdentity, Code } from "../../findings";
import { rosterUnit } from "../../roster";
import { firstNotBefore } from "../../workbook";
import type { LedgerRow } from "../../ledger/ledger";
import { numberCellOf } from "../../ledger/read/contact-cells";
import {
  at,
  type CheckContext,
  nothing,
  type RowCheck,
  type RowCheckOf,
  severityOf,
  when,
  writeFix,
} from "../check";

type GapOf<C extends Code> = Pick<RowCheckOf<C>, "code" | "mends" | "checkRow">;
type Gap = { [C in Code]: GapOf<C> }[Code];

const empty = <C extends BareCode>(code: C, key: ColumnKey): GapOf<C> => ({
  code,
  checkRow: (row) => when(row, key, (cell) => cell.text === ""),
});

/** The disposition that the heading of a row's group names; a unit named in between does not end the group. */
function dispositionAbove({ index }: LedgerRow, { ledger, campaign }: CheckContext): string | null {
  const { headings } = ledger;
  for (let at = firstNotBefore(headings, ({ row }) => row, index) - 1; at >= 0; at--) {
    const { disposition, label } = headings[at]!;
    if (disposition) return dispositionOf(campaign, disposition).word;
    if (rosterUnit(label, campaign) === null) return null;
  }
  return null;
}

/** What the notice asks for has codes of its own; 序号 is counted by `sequence-broken`. */
const known: Readonly<Partial<Record<ColumnKey, readonly Gap[]>>> = {
  sequence: [],
  siteName: [empty("missing-site-name", "siteName")],
  town: [
    {
      code: "missing-town",
      mends: "safe",
      checkRow: (row, context) =>
        when(
          row,
          "town",
          (cell) => cell.text === "",
          (cell) => ({ fix: writeFix(context, cell, context.campaign.town) }),
        ),
    },
  ],
  address: [empty("missing-address", "address")],
  operatorContact: [
    {
      code: "missing-operator",
      checkRow: (row) => when(row, "operatorContact", () => !row.contact.hasName),
    },
    {
      code: "missing-phone",
      checkRow: (row) => {
        const cell = numberCellOf(row);
        const { phones, scientific } = row.contact;
        return cell && !cell.isUncalculated && phones.length === 0 && scientific === null
          ? [at(cell)]
          : nothing;
      },
    },
  ],
  equipment: [empty("missing-equipment", "equipment")],
  violations: [empty("missing-violation", "violations")],
  disposition: [
    {
      code: "missing-disposition",
      mends: "asks",
      checkRow: (row, context) =>
        when(
          row,
          "disposition",
          (cell) => cell.text === "",
          (cell) => {
            const suggestion = dispositionAbove(row, context);
            return suggestion === null
              ? {}
              : { params: { suggestion }, fix: writeFix(context, cell, suggestion) };
          },
        ),
    },
  ],
  progress: [empty("missing-progress", "progress")],
};

/** An empty cell of a column that the campaign asks for and the notice of 2019 did not. */
export const missingCell: CheckIdentity<"missing-cell"> = {
  code: "missing-cell",
  severity: "error",
  scope: "cell",
};

function unknownGap({ key, title }: LedgerColumn): GapOf<"missing-cell"> {
  return {
    code: missingCell.code,
    checkRow: (row) =>
      when(
        row,
        key,
        (cell) => cell.text === "",
        () => ({ params: { column: title } }),
      ),
  };
}

/** The checks of empty cells: an error where the campaign requires a column, a warning where it warns. */
export function missingCells({ ledger }: Campaign): RowCheck[] {
  return ledger.columns.flatMap((column) => {
    const severity = severityOf(column.required);
    if (!severity) return [];
    const gaps = known[column.key] ?? [unknownGap(column)];
    return gaps.map((gap) => ({ ...gap, severity, scope: "cell" }) as RowCheck);
  });
}
