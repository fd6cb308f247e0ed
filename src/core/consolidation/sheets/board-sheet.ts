import type { Campaign } from "../../campaign";
import type { CellValue, Edit, Patch } from "../../workbook";
import type { BoardState } from "../intake/states";
import { wholeReport } from "../intake/report-of";
import type { Consolidation } from "../consolidate";
import { dueDayText } from "./dates";
import type { Messages } from "./messages";
import { type KeyedColumn, TABLE_FIRST_ROW, tableSheet } from "./table";

const FILLS: Readonly<Record<BoardState, string>> = {
  "not-sent": "#F4B6B6",
  unreadable: "#F4B6B6",
  "same-as-before": "#F4B6B6",
  "nil-report": "#E1E1E1",
  "to-return": "#FDE7E9",
  late: "#FFF4CE",
  "sent-twice": "#FFF4CE",
  "with-warnings": "#FFF4CE",
  "in-order": "#DFF6DD",
};

/** The columns of 报送情况. */
export function boardColumns({ consolidation: { columns: titles } }: Campaign): KeyedColumn[] {
  return [
    { key: "number", title: titles.number, width: 6, align: "center" },
    { key: "unit", title: titles.unit, width: 16 },
    { key: "file", title: titles.file, width: 36 },
    { key: "reportDate", title: titles.reportDate, width: 13, align: "center" },
    { key: "rows", title: titles.rows, width: 8, align: "center" },
    { key: "errors", title: titles.errors, width: 8, align: "center" },
    { key: "warnings", title: titles.warnings, width: 8, align: "center" },
    { key: "stamp", title: titles.stamp, width: 14, align: "center" },
    { key: "state", title: titles.state, width: 18, align: "center" },
    { key: "flags", title: titles.flags, width: 24 },
  ];
}

/** 报送情况: the board, the roster down; unknown units and files that are no ledger stand below. */
export function boardSheet(
  { board, belowRoster, unreadable, period }: Consolidation,
  campaign: Campaign,
  messages: Messages,
): Patch {
  const { sheets, stamps } = campaign.consolidation;
  const sheet = sheets.board;
  const lines = board.map((line, index): CellValue[] => [
    index + 1,
    line.unit,
    line.file,
    line.reportDate,
    line.rows,
    line.errors,
    line.warnings,
    line.stamp ? stamps[line.stamp] : null,
    messages.states[line.state],
    line.flags.map((flag) => messages.flags[flag]).join("、") || null,
  ]);
  const nobody = unreadable.filter((file) => file.unit === null);
  const below: CellValue[][] = [
    ...belowRoster.map(({ file, code, source }): CellValue[] => {
      const report = source.kind === "report" ? wholeReport(source, campaign) : null;
      return [
        null,
        report?.unit ?? null,
        file,
        report?.reportDate ?? null,
        report?.rows.length ?? null,
        report?.errors ?? null,
        report?.warnings ?? null,
        null,
        messages.below(code),
      ];
    }),
    ...nobody.map(({ file }): CellValue[] => [
      ...[null, null, file, null, null, null, null, null],
      messages.title("unreadable-file"),
    ]),
  ];
  const marks = board.map(({ state }, index): Edit => {
    const row = TABLE_FIRST_ROW + index;
    const range = { top: row, left: 8, bottom: row, right: 8 };
    return { kind: "format", sheet, range, format: { fill: FILLS[state] } };
  });
  return tableSheet(campaign, {
    sheet,
    title: `${campaign.town}${sheets.board}`,
    lines: [campaign.town, dueDayText(period)],
    columns: boardColumns(campaign),
    rows: [...lines, ...below],
    marks,
  });
}
