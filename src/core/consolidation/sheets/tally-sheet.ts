import { innerQuotes } from "../../language";
import type { Campaign, FigureKey } from "../../campaign";
import { tallySheet, type TallySheetRow } from "../../tally";
import type { CellEdit, Edit, Patch } from "../../workbook";
import type { Consolidation } from "../consolidate";
import type { CarriedUnit } from "../register/outcome";
import { dayText } from "./dates";

/** Rows above the first unit in 附件2. */
const FIRST_ROW = 5;
const DIFFERS_FILL = "#FDE7E9";
const CARRIED_COLOR = "#808080";

/**
 * 汇总调度表: 附件2 with a row for each unit and 合计 as SUM formulas. Where a unit's figure does not reconcile, the cell
 * is marked and the column beside the table says what was stated. What a unit last reported stands in grey where it sent
 * nothing: outside 合计, and inside a second line.
 */
export function townTallySheet(consolidation: Consolidation, campaign: Campaign): Patch {
  const { units, figures, period, memory } = consolidation;
  const { consolidation: words, tally, town } = campaign;
  const sheet = words.sheets.tally;
  const standsIn = new Map(
    memory.outcome.carried.filter((unit) => unit.figures.size > 0).map((unit) => [unit.unit, unit]),
  );
  const rows = units.map(({ unit }): TallySheetRow => {
    const own = figures.get(unit);
    const value = (key: FigureKey) => own?.get(key)?.value ?? standsIn.get(unit)?.figures.get(key) ?? null;
    return { unit, values: new Map(tally.figures.map(({ key }) => [key, value(key)])) };
  });
  const leftOut = new Set(units.flatMap(({ unit }, at) => (standsIn.has(unit) ? [at] : [])));
  const label = words.totalCarried.replace("{total}", () => tally.totalLabel);
  const besides = tally.figures.length + 1;
  const notes = units.flatMap(({ unit }, index): CellEdit[] => {
    const said = [
      ...differencesOf(consolidation, unit, campaign),
      ...carriedText(standsIn.get(unit), campaign),
    ];
    return said.length > 0 ? [{ row: FIRST_ROW + index, column: besides, value: said.join("；") }] : [];
  });
  return [
    { kind: "addSheet", sheet },
    ...tallySheet(campaign, {
      sheet,
      unit: town,
      reportDate: period?.to ?? null,
      basis: "cumulative",
      rows,
      withTotal: true,
      ...(leftOut.size > 0 && { leftOut: { rows: leftOut, label } }),
      below: periodLine(consolidation, campaign),
    }),
    ...marksOf(consolidation, leftOut, campaign),
    ...(notes.length > 0
      ? [
          {
            kind: "setCells" as const,
            sheet,
            cells: [{ row: FIRST_ROW - 1, column: besides, value: words.columns.differs }, ...notes],
          },
          { kind: "columnWidths" as const, sheet, widths: new Map([[besides, 40]]) },
        ]
      : []),
  ];
}

/** 本期 of the town, where there is a past. */
function periodLine({ comparison }: Consolidation, { tally }: Campaign): TallySheetRow[] {
  if (!comparison) return [];
  const values = new Map(comparison.figures.map(({ key, difference }) => [key, difference]));
  return [{ unit: tally.basisWords.period, values }];
}

function marksOf({ units, figures }: Consolidation, grey: ReadonlySet<number>, campaign: Campaign): Edit[] {
  const { consolidation, tally } = campaign;
  const sheet = consolidation.sheets.tally;
  return units.flatMap(({ unit }, index): Edit[] => {
    const row = FIRST_ROW + index;
    const whole = { top: row, left: 0, bottom: row, right: tally.figures.length };
    if (grey.has(index))
      return [{ kind: "format", sheet, range: whole, format: { fontColor: CARRIED_COLOR } }];
    return tally.figures.flatMap(({ key }, position): Edit[] => {
      const figure = figures.get(unit)?.get(key);
      if (!figure || figure.differs === null) return [];
      const range = { top: row, left: position + 1, bottom: row, right: position + 1 };
      return [{ kind: "format", sheet, range, format: { fill: DIFFERS_FILL } }];
    });
  });
}

function differencesOf({ figures }: Consolidation, unit: string, campaign: Campaign): string[] {
  return campaign.tally.figures.flatMap(({ key, label }) => {
    const figure = figures.get(unit)?.get(key);
    if (!figure || figure.differs === null) return [];
    return campaign.consolidation.difference
      .replace("{figure}", () => innerQuotes(label))
      .replace("{stated}", String(figure.differs))
      .replace("{derived}", String(figure.value ?? "—"));
  });
}

function carriedText(carried: CarriedUnit | undefined, { consolidation }: Campaign): string[] {
  return carried ? [consolidation.carried.replace("{date}", () => dayText(carried.from))] : [];
}
