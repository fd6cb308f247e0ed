import { type ConditionalFormat, MAX_COLUMNS, MAX_ROWS, type RangeRef } from "../../../../core/workbook";
import { rangeOfAddress, rangeOn } from "../../addresses";
import type { SheetEssentials } from "../essentials";
import { ROWS_BELOW } from "./validations";

/** The conditional formats of a sheet that a patch can write, and the types of all of them. */
export interface FormatsOfSheet {
  readonly formats: readonly ConditionalFormat[];
  /** Of each its place among all. */
  readonly places: readonly number[];
  readonly types: readonly string[];
  /** Places of those without a formula, as a writing that failed midway leaves them. */
  readonly unfinished: readonly number[];
  /** Those with a formula that fill no cell: a writing that failed later leaves them, and so do people. */
  readonly unfilled: readonly UnfilledFormat[];
}

interface UnfilledFormat {
  readonly place: number;
  readonly range: RangeRef;
  readonly formula: string;
}

/** As far as conditional formats are asked for: from A1 to a form's length below the last value. */
function areaAsked({ used }: Pick<SheetEssentials, "used">): RangeRef {
  return {
    top: 0,
    left: 0,
    bottom: Math.min(MAX_ROWS - 1, (used?.bottom ?? 0) + ROWS_BELOW),
    right: Math.min(MAX_COLUMNS - 1, (used?.right ?? 0) + 1),
  };
}

/** The collection in which a format's place is counted. */
export function formatsOn(
  worksheet: Excel.Worksheet,
  sheet: Pick<SheetEssentials, "used">,
): Excel.ConditionalFormatCollection {
  return rangeOn(worksheet, areaAsked(sheet)).conditionalFormats;
}

/** Asks for the formats there were when the sheet was last read; once more where there are others now. */
export function* askFormats(
  worksheet: Excel.Worksheet,
  sheet: Pick<SheetEssentials, "used">,
  lastTypes: readonly string[],
): Generator<undefined, FormatsOfSheet> {
  const all = formatsOn(worksheet, sheet).load("items/type");
  let asked = askEach(all, lastTypes);
  yield;
  const types = all.items.map(({ type }) => type as string);
  if (types.join() !== lastTypes.join()) {
    asked = askEach(all, types);
    if (asked.length > 0) yield;
  }
  const plain = asked.flatMap(({ place, areas, rule, fill }) => {
    // A rule over several areas is none that a patch writes.
    const range = areas.address.includes(",") ? null : rangeOfAddress(areas.address);
    return range ? [{ place, range, formula: rule.formula.replace(/^=/, ""), fill: fill.color }] : [];
  });
  const filled = plain.filter(({ fill }) => fill);
  return {
    formats: filled.map(({ range, formula, fill }) => ({ range, formula, fill })),
    places: filled.map(({ place }) => place),
    types,
    unfinished: asked.filter(({ rule }) => rule.formula === "").map(({ place }) => place),
    unfilled: plain.filter(({ formula, fill }) => formula !== "" && !fill),
  };
}

function askEach(all: Excel.ConditionalFormatCollection, types: readonly string[]) {
  return types.flatMap((type, place) => {
    if (type !== "Custom") return [];
    const format = all.getItemAt(place);
    return [
      {
        place,
        areas: format.getRanges().load("address"),
        rule: format.custom.rule.load("formula"),
        fill: format.custom.format.fill.load("color"),
      },
    ];
  });
}
