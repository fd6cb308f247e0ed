import { cizao2019 } from "../../../src/core/campaign";
import {
  ledgerPage,
  ledgerConditionalFormats,
  ledgerValidations,
  wholeColumns,
} from "../../../src/core/forms";
import { readLedger } from "../../../src/core/ledger";
import { conformPatch, ledgerTemplate, protectPatch } from "../../../src/core/ledger-form";
import { applyPatch, workbookOf, type SheetSnapshot, type UnseenPart } from "../../../src/core/workbook";
import { firstRow as first, headerRow, ledgerSheet } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";

const read = (sheet: SheetSnapshot) => readLedger(sheet, cizao2019, { today: "2019-12-10" })!;
const conform = (sheet: SheetSnapshot) => conformPatch(read(sheet), cizao2019);
const after = (sheet: SheetSnapshot) => applyPatch(workbookOf([sheet]), conform(sheet)).sheets[0]!;

/** Sites on some rows of the sheet, the others empty. */
function sitesAt(...rows: readonly number[]): SheetSnapshot {
  return withCells(ledgerSheet([]), ...rows.map((row) => [row, 1, "陈记水洗加工点"] as const));
}

describe("bringing a ledger into the official form", () => {
  const sheet = sitesAt(first, first + 4);
  const area = (last: number) => ({
    columns: new Map(cizao2019.ledger.columns.map(({ key }, column) => [key, column])),
    first,
    last,
  });

  it("sets rules for 300 rows beyond the last site, freezes the header and sets up the page", () => {
    const laid = area(first + 4 + 300);
    expect(conform(sheet)).toEqual([
      ...ledgerValidations(laid, cizao2019).map((rule) => ({ kind: "validate", sheet: sheet.name, ...rule })),
      ...ledgerConditionalFormats(laid, cizao2019).map((format) => ({
        kind: "addConditionalFormat",
        sheet: sheet.name,
        format,
      })),
      { kind: "freeze", sheet: sheet.name, freeze: { rows: 3, columns: 2 } },
      { kind: "pageSetup", sheet: sheet.name, setup: ledgerPage(cizao2019, headerRow, wholeColumns(9)) },
    ]);
  });

  it("changes nothing the second time, nor on a new empty form", () => {
    expect(conform(after(sheet))).toEqual([]);
    const made = applyPatch(workbookOf([]), ledgerTemplate(cizao2019)).sheets[0]!;
    expect(conform(made)).toEqual([]);
  });

  it("lays nothing that may be there unseen", () => {
    const kindsWithout = (part: UnseenPart) => [
      ...new Set(conform({ ...sheet, unseen: new Set([part]) }).map(({ kind }) => kind)),
    ];
    expect(kindsWithout("validations")).toEqual(["addConditionalFormat", "freeze", "pageSetup"]);
    expect(kindsWithout("conditional-formats")).toEqual(["validate", "freeze", "pageSetup"]);
    expect(kindsWithout("freeze")).toEqual(["validate", "addConditionalFormat", "pageSetup"]);
    const unseen = new Set(["validations", "conditional-formats", "freeze"] as const);
    expect(conform({ ...sheet, unseen })).toEqual([]);
  });

  it("renews the rules once fewer than 200 rows are left, in place of the old ones", () => {
    const ruled = after(sheet);
    const grown = (rows: number): SheetSnapshot => ({ ...ruled, rows: sitesAt(first + 4 + rows).rows });
    expect(conform(grown(100))).toEqual([]);
    const patch = conform(grown(101));
    const last = first + 4 + 101 + 300;
    expect(patch.filter(({ kind }) => kind === "validate")).toHaveLength(7);
    expect(patch.filter(({ kind }) => kind === "removeConditionalFormat")).toEqual(
      ruled.conditionalFormats.map((format) => ({
        kind: "removeConditionalFormat",
        sheet: sheet.name,
        format,
      })),
    );
    expect(after(grown(101)).conditionalFormats).toEqual(ledgerConditionalFormats(area(last), cizao2019));
  });

  it("sets rules that are missing or different, and keeps a village's own formats", () => {
    const ruled = after(sheet);
    const [validation, ...validations] = ruled.validations;
    const [format, ...formats] = ruled.conditionalFormats;
    const kinds = (more: Partial<SheetSnapshot>) => conform({ ...ruled, ...more }).map(({ kind }) => kind);
    expect(kinds({ validations })).toEqual(["validate", "pageSetup"]);
    const other = { ...validation!, rule: { ...validation!.rule, minimum: 0 } };
    expect(kinds({ validations: [other, ...validations] })).toEqual(["validate", "pageSetup"]);
    const short = { ...validation!, range: { ...validation!.range, top: first + 1 } };
    expect(kinds({ validations: [short, ...validations] })).toEqual(["validate", "pageSetup"]);
    for (const own of [
      { ...format!, fill: "#00FF00" },
      { ...format!, formula: "A4>9" },
      { ...format!, range: { ...format!.range, top: first + 1 } },
      { ...format!, range: { ...format!.range, left: 1, right: 1 } },
    ])
      expect(kinds({ conditionalFormats: [own, ...formats] })).toEqual(["addConditionalFormat", "pageSetup"]);
    expect(
      kinds({ conditionalFormats: [{ ...format!, fill: format!.fill.toLowerCase() }, ...formats] }),
    ).toEqual([]);
  });

  it("puts one format in the place of those that earlier versions laid", () => {
    const ruled = after(sheet);
    const at = ruled.conditionalFormats.findIndex(({ formula }) => formula.startsWith("OR("));
    const now = ruled.conditionalFormats[at]!;
    const [, empty, other] = /^OR\((AND\(.*>0\)),(AND\(.*\))\)$/.exec(now.formula)!;
    const others = ruled.conditionalFormats.filter((format) => format !== now);
    const before = [...others, { ...now, formula: empty! }, { ...now, formula: other! }];
    const conformed = after({ ...ruled, conditionalFormats: before });
    expect(new Set(conformed.conditionalFormats)).toEqual(new Set(ruled.conditionalFormats));
    expect(conform(conformed)).toEqual([]);
    const both = { ...ruled, conditionalFormats: [...before, now] };
    expect(after(both).conditionalFormats).toHaveLength(ruled.conditionalFormats.length);
  });

  it("takes a format that lies twice away once, as a patch does", () => {
    const ruled = after(sheet);
    const [format] = ruled.conditionalFormats;
    const doubled = { ...ruled, conditionalFormats: [format!, ...ruled.conditionalFormats] };
    expect(conform(doubled).map(({ kind }) => kind)).toEqual([
      "removeConditionalFormat",
      "addConditionalFormat",
      "pageSetup",
    ]);
  });

  it("renews the formats that do not know of a column yet, and those that lie twice", () => {
    const ruled = after(sheet);
    const [format, ...formats] = ruled.conditionalFormats;
    const narrow = { ...format!, formula: format!.formula.replace("+LEN($D4)", "") };
    for (const conditionalFormats of [
      [narrow, ...formats],
      [format!, format!, ...formats],
      [narrow, ...ruled.conditionalFormats],
    ])
      expect(new Set(after({ ...ruled, conditionalFormats }).conditionalFormats)).toEqual(
        new Set(ruled.conditionalFormats),
      );
  });

  it("keeps frozen columns frozen", () => {
    const freezes = (rows: number, columns: number) =>
      conform({ ...after(sheet), freeze: { rows, columns } }).flatMap((edit) =>
        edit.kind === "freeze" ? [edit.freeze] : [],
      );
    expect(freezes(1, 3)).toEqual([{ rows: 3, columns: 3 }]);
    expect(freezes(3, 3)).toEqual([]);
  });

  it("keeps the sites' names in view, wherever their column stands", () => {
    const freezeOf = (columns: readonly number[]) => {
      const rows = sheet.rows.map((row, at) =>
        at < headerRow ? row : columns.map((column) => row?.[column] ?? null),
      );
      return after({ ...sheet, rows }).freeze;
    };
    expect(freezeOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ rows: 3, columns: 2 });
    expect(freezeOf([0, 2, 1, 3, 4, 5, 6, 7, 8, 9])).toEqual({ rows: 3, columns: 3 });
    expect(freezeOf([1, 0, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ rows: 3, columns: 1 });
    // Frozen up to there, little else would be seen.
    expect(freezeOf([0, 2, 3, 1, 4, 5, 6, 7, 8, 9])).toEqual({ rows: 3, columns: 0 });
  });

  it("writes the official titles, but not over name and number in two columns", () => {
    const titled = (title: string, ...more: readonly string[]): SheetSnapshot => {
      const ruled = after(sheet);
      const titles = [...ruled.rows[headerRow]!];
      titles[4] = title;
      return { ...ruled, rows: ruled.rows.with(headerRow, [...titles, ...more]) };
    };
    expect(conform(titled("经营者")).at(-1)).toEqual({
      kind: "setCells",
      sheet: sheet.name,
      cells: [{ row: headerRow, column: 4, value: "经营者及联系方式" }],
    });
    expect(conform(titled("经营者", "联系电话"))).toEqual([]);
    const both = titled("经营者", "联系电话");
    const renamed = { ...both, rows: both.rows.with(headerRow, both.rows[headerRow]!.with(3, "地址")) };
    expect(conform(renamed).at(-1)).toMatchObject({
      cells: [{ row: headerRow, column: 3, value: "具体地址" }],
    });
  });
});

describe("the head of a pasted table", () => {
  const { title } = cizao2019.ledger;
  const bare = ledgerSheet([{}, { progress: "很长的进展。" }]);
  const pasted: SheetSnapshot = { ...bare, rows: bare.rows.slice(headerRow) };

  it("is made of a table whose header stands in row 1, and only once", () => {
    const made = after(pasted);
    expect(made.rows.slice(0, 3).map((row) => row![0])).toEqual([title, "填报单位：", "序号"]);
    expect(made.rows.slice(3)).toEqual(pasted.rows.slice(1));
    expect(made.freeze).toEqual({ rows: 3, columns: 2 });
    expect(conform(made)).toEqual([]);
    expect(conformPatch(read(pasted), cizao2019, { unit: "岭畔村" })).toContainEqual(
      expect.objectContaining({
        cells: expect.arrayContaining([{ row: 1, column: 0, value: "填报单位：岭畔村" }]),
      }),
    );
  });
});

describe("locking title and header", () => {
  it("leaves everything below unlocked, and can be removed again", () => {
    const ledger = read(sitesAt(first));
    expect(protectPatch(ledger, true)).toEqual([
      {
        kind: "format",
        sheet: ledger.sheet,
        range: { top: first, left: 0, bottom: 9999, right: 49 },
        format: { locked: false },
      },
      { kind: "protect", sheet: ledger.sheet, on: true },
    ]);
    expect(protectPatch(ledger, false)).toEqual([{ kind: "protect", sheet: ledger.sheet, on: false }]);
  });
});
