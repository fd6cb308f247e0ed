import { MAX_ROWS, type RangeRef, type Validation } from "../../../../core/workbook";
import { rangeOfAddress, rangeOn } from "../../addresses";
import { joinValidations, ruleOf, VALIDATION_MEMBERS } from "./validation-rules";
import type { SheetEssentials } from "../essentials";

interface Question {
  readonly range: RangeRef;
  readonly validation: Excel.DataValidation;
}

/** Below the last value, for so many rows, the rules of the used columns are asked for: a form is longer than its entries. */
export const ROWS_BELOW = 2_000;
/** Wider than any ledger; of what lies to the right no rule is asked for. */
const COLUMNS_ASKED = 256;

const MIXED: ReadonlySet<string> = new Set(["Inconsistent", "MixedCriteria"]);
const AREAS =
  "areas/items/address,areas/items/dataValidation/type,areas/items/dataValidation/rule,areas/items/dataValidation/prompt,areas/items/dataValidation/errorAlert";

/** The columns of a sheet in which rules are asked for, from A to the last used one, and as far down. */
function columnsAsked({ used }: Pick<SheetEssentials, "used">): readonly RangeRef[] {
  if (!used) return [];
  const right = Math.min(used.right, COLUMNS_ASKED - 1);
  const bottom = Math.min(MAX_ROWS - 1, used.bottom + ROWS_BELOW);
  return Array.from({ length: right + 1 }, (_, left) => ({ top: 0, left, bottom, right: left }));
}

export function areAllColumnsAsked({ used }: Pick<SheetEssentials, "used">): boolean {
  return !used || used.right < COLUMNS_ASKED;
}

/** The validations of a sheet, column by column: a form's rules run down its columns. */
export function* askValidations(
  worksheet: Excel.Worksheet,
  sheet: SheetEssentials,
): Generator<undefined, readonly Validation[]> {
  const columns = columnsAsked(sheet);
  // Special cells are refused on a protected sheet.
  const questions = sheet.isProtected
    ? columns.map((range) => ask(worksheet, range))
    : yield* askByAreas(worksheet, columns);
  return yield* untilPlain(worksheet, questions, sheet.isProtected);
}

/** Asks which cells of each column have rules, with the rule of each run of cells. */
function* askByAreas(
  worksheet: Excel.Worksheet,
  columns: readonly RangeRef[],
): Generator<undefined, readonly Question[]> {
  const asked = columns.map((column) =>
    rangeOn(worksheet, column).getSpecialCellsOrNullObject("DataValidations").load(AREAS),
  );
  if (asked.length > 0) yield;
  return asked.flatMap((areas) =>
    areas.isNullObject
      ? []
      : areas.areas.items.flatMap(({ address, dataValidation }) => {
          const range = rangeOfAddress(address);
          return range ? [{ range, validation: dataValidation }] : [];
        }),
  );
}

function ask(worksheet: Excel.Worksheet, range: RangeRef): Question {
  return { range, validation: rangeOn(worksheet, range).dataValidation.load(VALIDATION_MEMBERS) };
}

/** Halves cells of several rules until every part has one: one trip a halving. */
function* untilPlain(
  worksheet: Excel.Worksheet,
  questions: readonly Question[],
  isUnanswered: boolean,
): Generator<undefined, readonly Validation[]> {
  const found: Validation[] = [];
  if (isUnanswered && questions.length > 0) yield;
  let open = questions;
  while (open.length > 0) {
    const halves: Question[] = [];
    for (const { range, validation } of open) {
      if (MIXED.has(validation.type) && range.top < range.bottom) {
        const middle = Math.floor((range.top + range.bottom) / 2);
        halves.push(
          ask(worksheet, { ...range, bottom: middle }),
          ask(worksheet, { ...range, top: middle + 1 }),
        );
        continue;
      }
      const rule = ruleOf(validation);
      if (rule) found.push({ range, rule });
    }
    if (halves.length > 0) yield;
    open = halves;
  }
  return joinValidations(found);
}
