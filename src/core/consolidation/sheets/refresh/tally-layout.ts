import type { Campaign } from "../../../campaign";
import { readStatedTally } from "../../../tally";
import { type SheetSnapshot, textOf } from "../../../workbook";
import type { OldMarks, RowText, SheetLayout, TablePlace } from "./layout";

/** 汇总调度表: its rows are the units, the totals and the notes; whatever else stands there is people's own. */
export function tallyLayout(campaign: Campaign): SheetLayout {
  const { tally, consolidation, roster } = campaign;
  const lines = new Set([
    ...roster.units.map(({ name }) => name),
    tally.totalLabel,
    consolidation.totalCarried.replace("{total}", () => tally.totalLabel),
    tally.basisWords.period,
    tally.noteLabel,
  ]);
  return {
    find: (sheet) => placeOf(sheet, campaign),
    keyOf: (text) => (lines.has(text("unit").trim()) ? text("unit").trim() : ""),
    squads: new Set(),
    keepsAll: false,
    retired: () => null,
    marked: (text) => marksOf(text, campaign),
  };
}

function placeOf(sheet: SheetSnapshot, campaign: Campaign): TablePlace | null {
  const form = readStatedTally(sheet, campaign, { unit: null }, false)?.form;
  if (!form || form.unitColumn === null) return null;
  const { headerTop: top, headerBottom: bottom } = form;
  const columns = new Map([["unit", form.unitColumn]]);
  for (const { key } of campaign.tally.figures) {
    const place = form.columns.get(key);
    if (place) columns.set(key, place.column);
  }
  const { differs } = campaign.consolidation.columns;
  const titles = Array.from(sheet.rows[bottom] ?? [], (value) => textOf(value ?? null).trim());
  const column = titles.indexOf(differs);
  if (column >= 0) columns.set(DIFFERS, column);
  return { top, bottom, columns };
}

/** The key of the column beside the table. */
const DIFFERS = "differs";

/** What was marked in a row, as the column beside the table tells. */
function marksOf(text: RowText, { tally, consolidation }: Campaign): OldMarks {
  const said = text(DIFFERS);
  if (said === "") return { filled: [], isGrey: false };
  const [before = "", after = ""] = consolidation.carried.split("{date}");
  return {
    filled: tally.figures.filter(({ label }) => said.includes(label)).map(({ key }) => key),
    isGrey: said.includes(before) && said.includes(after),
  };
}
