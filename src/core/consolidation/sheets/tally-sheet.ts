import type { Campaign, FigureKey } from "../../campaign";
import { tallySheet } from "../../tally";
import type { CellEdit, Edit, Patch } from "../../workbook";
import type { Consolidation } from "../consolidate";

/** Rows above the first unit in 附件2. */
const FIRST_ROW = 5;
const DIFFERS_FILL = "#FDE7E9";

/**
 * 汇总调度表: 附件2 with a row for each unit and 合计 as SUM formulas. Where a unit's figure does not reconcile,
 * the cell is marked and the column beside the table says what was stated.
 */
export function townTallySheet({ units, figures, period }: Consolidation, campaign: Campaign): Patch {
  const { consolidation, tally, town } = campaign;
  const sheet = consolidation.sheets.tally;
  const values = (unit: string) =>
    new Map<FigureKey, number | null>(
      tally.figures.map(({ key }) => [key, figures.get(unit)?.get(key)?.value ?? null]),
    );
  const besides = tally.figures.length + 1;
  const marks: Edit[] = [];
  const notes: CellEdit[] = [];
  units.forEach(({ unit }, index) => {
    const row = FIRST_ROW + index;
    const differences = tally.figures.flatMap(({ key, label }, position) => {
      const figure = figures.get(unit)?.get(key);
      if (!figure || figure.differs === null) return [];
      const range = { top: row, left: position + 1, bottom: row, right: position + 1 };
      marks.push({ kind: "format", sheet, range, format: { fill: DIFFERS_FILL } });
      return consolidation.difference
        .replace("{figure}", () => label)
        .replace("{stated}", String(figure.differs))
        .replace("{derived}", String(figure.value ?? "—"));
    });
    if (differences.length > 0) notes.push({ row, column: besides, value: differences.join("；") });
  });
  return [
    { kind: "addSheet", sheet },
    ...tallySheet(campaign, {
      sheet,
      unit: town,
      reportDate: period?.to ?? null,
      basis: "cumulative",
      rows: units.map(({ unit }) => ({ unit, values: values(unit) })),
      withTotal: true,
    }),
    ...marks,
    ...(notes.length > 0
      ? [
          {
            kind: "setCells" as const,
            sheet,
            cells: [{ row: FIRST_ROW - 1, column: besides, value: consolidation.columns.differs }, ...notes],
          },
          { kind: "columnWidths" as const, sheet, widths: new Map([[besides, 40]]) },
        ]
      : []),
  ];
}
