import type { Campaign } from "../../campaign";
import { type CellValue, type Patch, rowNumberOf } from "../../workbook";
import type { Consolidation } from "../consolidate";
import { type DecidedSite, type Decision, sameDecided } from "../compare/decisions";
import { dueDayText } from "./dates";
import { type KeyedColumn, TABLE_FIRST_ROW, tableSheet } from "./table";

/** Rows below the table in which the officer may enter pairs of his own. */
const SPARE_ROWS = 50;

/** The columns of 疑似重复. */
export function pairColumns({ consolidation: { columns: titles } }: Campaign): KeyedColumn[] {
  return [
    { key: "decision", title: titles.decision, width: 8, align: "center" },
    { key: "unit", title: titles.sourceUnit, width: 12 },
    { key: "name", title: titles.siteName, width: 20 },
    { key: "address", title: titles.address, width: 26 },
    { key: "file", title: titles.sourceFile, width: 18 },
    { key: "row", title: titles.sourceRow, width: 8, align: "center" },
    { key: "otherUnit", title: titles.otherUnit, width: 12 },
    { key: "otherName", title: titles.otherSiteName, width: 20 },
    { key: "otherAddress", title: titles.otherAddress, width: 26 },
    { key: "otherFile", title: titles.otherFile, width: 18 },
    { key: "otherRow", title: titles.otherRow, width: 8, align: "center" },
  ];
}

/**
 * 疑似重复: pairs of sites of different units that look alike, with the officer's decision, which is read back next
 * time; below stand earlier decisions whose sites are not here now.
 */
export function pairsSheet({ pairs, decisions, period }: Consolidation, campaign: Campaign): Patch {
  const { sheets, decisions: words } = campaign.consolidation;
  const word = (decision: Decision | null) =>
    decision ? (decision.isSame ? words.same : words.different) : null;
  const rows = pairs.map(({ earlier, later, decision }): CellValue[] => [
    word(decision),
    ...[later.unit, later.site.name, later.site.address, later.file, rowNumberOf(later.row)],
    ...[earlier.unit, earlier.site.name, earlier.site.address, earlier.file, rowNumberOf(earlier.row)],
  ]);
  const shown = new Set(pairs.map(({ decision }) => decision));
  const kept = decisions
    .filter((decision, index) => !decisions.slice(index + 1).some((later) => sameDecided(decision, later)))
    .filter((decision) => !shown.has(decision));
  const side = (site: DecidedSite): CellValue[] => [site.unit, site.name, site.address, null, null];
  const keptRows = kept.map((decision): CellValue[] => [
    word(decision),
    ...side(decision.sites[0]),
    ...side(decision.sites[1]),
  ]);
  const sheet = sheets.pairs;
  const all = [...rows, ...keptRows];
  return [
    ...tableSheet(campaign, {
      sheet,
      title: `${campaign.town}${sheets.pairs}`,
      lines: [campaign.town, dueDayText(period)],
      columns: pairColumns(campaign),
      rows: all,
    }),
    {
      kind: "validate",
      sheet,
      range: {
        top: TABLE_FIRST_ROW,
        left: 0,
        bottom: TABLE_FIRST_ROW + all.length + SPARE_ROWS - 1,
        right: 0,
      },
      rule: { type: "list", items: [words.same, words.different] },
    },
  ];
}
