import fc from "../../environment/fast-check";
import {
  type CellValue,
  cellAddress,
  contains,
  emptySheet,
  type Edit,
  intersects,
  type Patch,
  type RangeRef,
  type SheetSnapshot,
  type ValidationRule,
  type WorkbookSnapshot,
  WorkbookError,
  applyPatch,
  workbookOf,
} from "../../../src/core/workbook";

const HEIGHT = 12;
const WIDTH = 6;
const NAMES = ["Sheet1", "附件1", "It's a sheet"];

const row = fc.nat(HEIGHT - 1);
const column = fc.nat(WIDTH - 1);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom("整改提升", "=1+1", "'quoted", "0595", "是", null, "+A1", " "),
  fc.integer({ min: -5, max: 45000 }),
  fc.boolean(),
  fc.constant({ error: "#N/A" }),
);

export const formula = fc.constantFrom(
  "=A1+B2",
  "=SUM(A1:A5)",
  "=SUM($A$2:B$7)",
  "='附件1'!C3&\"A1\"",
  "='It''s a sheet'!A2:B4",
  '=COUNTIF(附件1!$E:$E,"是")',
  "=SUM(2:4)+LOG10(D6)",
  "=Sheet1!B5",
);

export const range: fc.Arbitrary<RangeRef> = fc
  .tuple(row, column, fc.nat(3), fc.nat(2))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const rule: fc.Arbitrary<ValidationRule> = fc.oneof(
  fc.constantFrom<ValidationRule>({ type: "list", items: ["是", "否"] }, { type: "wholeNumber", minimum: 0 }),
  fc.constant<ValidationRule>({ type: "prompt", promptTitle: "填写说明", prompt: "如无请填“无”" }),
);

const conditionalFormat = fc.record({
  range,
  formula: fc.constantFrom('$C3=""', "A1>$B$2", "LEN(D4)>3"),
  fill: fc.constantFrom("#FFCCCC", "#FFF2CC"),
});

function disjoint<T>(items: readonly T[], rangeOf: (item: T) => RangeRef): T[] {
  return items.filter(
    (item, i) => !items.slice(0, i).some((other) => intersects(rangeOf(item), rangeOf(other))),
  );
}

const freeze = fc.option(
  fc.record({ rows: fc.nat(4), columns: fc.nat(2) }).filter((f) => f.rows + f.columns > 0),
);

function sheetOf(name: string): fc.Arbitrary<SheetSnapshot> {
  return fc
    .record({
      rows: fc.array(fc.option(fc.array(value, { maxLength: WIDTH }), { nil: undefined }), {
        maxLength: HEIGHT,
      }),
      formulas: fc.array(fc.tuple(row, column, formula), { maxLength: 5 }),
      merges: fc.array(range, { maxLength: 3 }),
      hiddenRows: fc.array(row, { maxLength: 3 }),
      validations: fc.array(fc.record({ range, rule }), { maxLength: 3 }),
      conditionalFormats: fc
        .array(conditionalFormat, { maxLength: 2 })
        .chain((formats) => fc.subarray([...formats, ...formats])),
      freeze,
      isProtected: fc.boolean().map((on) => on && name === NAMES[2]),
    })
    .map((drawn) => {
      const merges = disjoint(drawn.merges, (merge) => merge).filter(
        (m) => m.top !== m.bottom || m.left !== m.right,
      );
      const covered = (r: number, c: number) =>
        merges.some((m) => contains(m, r, c) && (m.top !== r || m.left !== c));
      const rows = drawn.rows.map((cells, r) => cells?.map((each, c) => (covered(r, c) ? null : each)));
      const formulas = drawn.formulas
        .filter(([r, c]) => !covered(r, c))
        .map(([r, c, text]) => [cellAddress(r, c), text] as const);
      return {
        ...emptySheet(name),
        ...drawn,
        rows,
        merges,
        formulas: new Map(formulas),
        hiddenRows: new Set(drawn.hiddenRows),
        validations: disjoint(drawn.validations, (validation) => validation.range),
      };
    });
}

export const workbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(sheetOf(NAMES[0]!), sheetOf(NAMES[1]!), sheetOf(NAMES[2]!))
  .map((sheets) => ({ ...workbookOf(sheets), properties: new Map([["qingdan.period", "2019-11-20"]]) }));

const sheet = fc.constantFrom(...NAMES, "新表", "sheet1");

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("setCells" as const),
    sheet,
    cells: fc.array(fc.oneof(fc.record({ row, column, value }), fc.record({ row, column, value, formula })), {
      maxLength: 5,
    }),
  }),
  fc.record({
    kind: fc.constantFrom("insertRows" as const, "deleteRows" as const),
    sheet,
    row,
    count: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constantFrom("insertColumns" as const, "deleteColumns" as const),
    sheet,
    column,
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    kind: fc.constant("hideRows" as const),
    sheet,
    rows: fc.array(row, { maxLength: 3 }),
    hidden: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom("merge" as const, "unmerge" as const), sheet, range }),
  fc.record({ kind: fc.constant("addSheet" as const), sheet, after: fc.option(sheet) }),
  fc.record({ kind: fc.constant("removeSheet" as const), sheet }),
  fc.record({
    kind: fc.constant("renameSheet" as const),
    sheet,
    name: fc.constantFrom("新表", "附件 2", "SHEET1"),
  }),
  fc.record({ kind: fc.constant("validate" as const), sheet, range, rule: fc.option(rule) }),
  fc.record({
    kind: fc.constantFrom("addConditionalFormat" as const, "removeConditionalFormat" as const),
    sheet,
    format: conditionalFormat,
  }),
  fc.record({ kind: fc.constant("freeze" as const), sheet, freeze }),
  fc.record({ kind: fc.constant("protect" as const), sheet, on: fc.boolean() }),
  fc.record({ kind: fc.constant("format" as const), sheet, range, format: fc.constant({ bold: true }) }),
  fc.record({
    kind: fc.constant("property" as const),
    name: fc.constantFrom("qingdan.period", "qingdan.unit"),
    value: fc.option(fc.constantFrom("x", "大埔村")),
  }),
);

/** The edits of a list that can be made one after another; the others are dropped. */
export function applicable(start: WorkbookSnapshot, edits: readonly Edit[]): Patch {
  let current = start;
  return edits.filter((each) => {
    try {
      current = applyPatch(current, [each]);
      return true;
    } catch (error) {
      if (error instanceof WorkbookError) return false;
      throw error;
    }
  });
}
