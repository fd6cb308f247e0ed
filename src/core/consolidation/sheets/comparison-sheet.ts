import { columnPlace, dispositionWord, figureOf, type Campaign, type Period } from "../../campaign";
import { type CellValue, type Patch, rowNumberOf } from "../../workbook";
import { COMPARISON_CLASSES, type Comparison } from "../compare/comparison";
import { dueDayText } from "./dates";
import type { Messages } from "./messages";
import { type KeyedColumn, tableSheet } from "./table";

/** The columns of 比对. */
export function comparisonColumns({ consolidation: { columns: titles } }: Campaign): KeyedColumn[] {
  return [
    { key: "kind", title: titles.kind, width: 24, align: "center" },
    { key: "unit", title: titles.sourceUnit, width: 12 },
    { key: "name", title: titles.siteName, width: 24 },
    { key: "address", title: titles.address, width: 30 },
    { key: "dispositionBefore", title: titles.dispositionBefore, width: 14, align: "center" },
    { key: "dispositionNow", title: titles.dispositionNow, width: 14, align: "center" },
    { key: "file", title: titles.sourceFile, width: 24 },
    { key: "row", title: titles.sourceRow, width: 8, align: "center" },
  ];
}

/** 本期完成, which is beside the classes: a site of any of them may be finished in the period. */
export function finishedLabel({ tally, consolidation }: Campaign): string {
  return tally.basisWords.period + consolidation.changes.finished;
}

/** 比对: how many sites of each kind, 本期 of each figure, and what became of each site since the last time. */
export function comparisonSheet(
  { entries, counts, finished, figures }: Comparison,
  period: Period | null,
  campaign: Campaign,
  messages: Messages,
): Patch {
  const { sheets, columns: titles } = campaign.consolidation;
  const word = (disposition: string | undefined) =>
    disposition === undefined ? null : dispositionWord(campaign, disposition);
  const byClass = COMPARISON_CLASSES.flatMap((kind) => entries.filter((entry) => entry.class === kind));
  const sites = byClass.map(({ class: kind, now, then }): CellValue[] => {
    const { unit, site } = (now ?? then)!;
    return [
      ...[messages.classes[kind], unit, site.name, site.address],
      ...[word(then?.disposition), word(now?.disposition)],
      ...[now?.file ?? null, now ? rowNumberOf(now.row) : null],
    ];
  });
  const done = finished.map(({ unit, name, source }): CellValue[] => [
    ...[finishedLabel(campaign), unit, name, source.texts[columnPlace(campaign, "address")] ?? null],
    ...[null, source.texts[columnPlace(campaign, "disposition")] ?? null],
    ...[source.file, source.row === null ? null : rowNumberOf(source.row)],
  ]);
  const above: CellValue[][] = [
    [titles.kind, titles.count],
    ...COMPARISON_CLASSES.map((kind): CellValue[] => [messages.classes[kind], counts[kind]]),
    [finishedLabel(campaign), finished.length],
    [],
    [titles.figure, titles.before, titles.now, titles.difference],
    ...figures.map(({ key, before, now, difference }): CellValue[] => [
      figureOf(campaign, key).label,
      before,
      now,
      difference,
    ]),
    [],
  ];
  return tableSheet(campaign, {
    sheet: sheets.comparison,
    title: `${campaign.town}${sheets.comparison}`,
    lines: [campaign.town, dueDayText(period)],
    columns: comparisonColumns(campaign),
    rows: [...sites, ...done],
    above,
  });
}
