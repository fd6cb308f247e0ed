import { cizao2019 } from "../../../src/core/campaign";
import { ledgerPage, ledgerConditionalFormats, ledgerValidations } from "../../../src/core/forms";
import { ledgerTemplate } from "../../../src/core/ledger-form";
import { applyPatch, workbookOf, type Edit, type EditKind, type RangeRef } from "../../../src/core/workbook";
import { bodyLook as body, columnsTo, landscapePage, titleLook as title } from "../../builders/looks";

const { ledger } = cizao2019;
const sheet = "专项整治清单";
const made = () => ledgerTemplate(cizao2019);

function edits<Kind extends EditKind>(kind: Kind, of = made()): Extract<Edit, { kind: Kind }>[] {
  return of.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);
}
const band = (top: number, left: number, right: number, bottom = top): RangeRef => ({
  top,
  left,
  bottom,
  right,
});
/** Rows 4 to 15 ruled, and 200 rows beyond them under the rules. */
const ruled = (left: number, right = left) => band(3, left, right, 214);

describe("an empty 附件1", () => {
  it("is one new sheet", () => {
    expect(edits("addSheet")).toEqual([{ kind: "addSheet", sheet }]);
    expect(new Set(made().map((edit) => ("sheet" in edit ? edit.sheet : null)))).toEqual(new Set([sheet]));
    const { sheets } = applyPatch(workbookOf([]), ledgerTemplate(cizao2019, { sheet: "下灶" }));
    expect(sheets.map(({ name }) => name)).toEqual(["下灶"]);
  });

  it("has title, unit and date above the ten column titles", () => {
    const { rows, merges, freeze } = applyPatch(workbookOf([]), made()).sheets[0]!;
    expect(rows.map((row) => [...row!].filter((value) => value))).toEqual([
      [ledger.title],
      ["填报单位：", "填报时间：      年   月   日"],
      ledger.columns.map(({ title }) => title),
    ]);
    expect(rows[1]![5]).toBe("填报时间：      年   月   日");
    expect(merges).toEqual([band(0, 0, 9), band(1, 0, 4), band(1, 5, 9)]);
    expect(freeze).toEqual({ rows: 3, columns: 2 });
  });

  it("shows the given unit and date", () => {
    const given = ledgerTemplate(cizao2019, { unit: "下灶村", reportDate: "2019年12月10日" });
    const [{ cells }] = edits("setCells", given) as [Extract<Edit, { kind: "setCells" }>];
    expect(cells.slice(0, 3)).toEqual([
      { row: 0, column: 0, value: ledger.title },
      { row: 1, column: 0, value: "填报单位：下灶村" },
      { row: 1, column: 5, value: "填报时间：2019年12月10日" },
    ]);
  });

  it("looks as the form does", () => {
    expect(edits("format").map(({ range, format }) => [range, format])).toEqual([
      [band(0, 0, 9), title],
      [band(1, 0, 9), { ...body, wrap: false }],
      [band(1, 5, 9), { horizontal: "right" }],
      [band(2, 0, 9), { ...body, bold: true, horizontal: "center", borders: true }],
      [band(3, 0, 9, 14), { ...body, borders: true }],
      ...[0, 2, 7].map((column) => [band(3, column, column, 14), { horizontal: "center" }]),
    ]);
    expect([...edits("columnWidths")[0]!.widths]).toEqual(ledger.columns.map(({ width }, c) => [c, width]));
    const [head, rows] = edits("rowHeights");
    expect([...head!.heights]).toEqual([
      [0, 36],
      [1, 24],
      [2, 60],
    ]);
    expect(rows!.growing).toBe(true);
    expect([...rows!.heights]).toEqual(Array.from({ length: 12 }, (_, i) => [3 + i, 32]));
  });

  it("is printed on A4 landscape, with its first three rows repeated", () => {
    const setup = {
      ...landscapePage,
      titleRows: { first: 0, last: 2 },
      printArea: columnsTo(9),
    };
    expect(edits("pageSetup")).toEqual([{ kind: "pageSetup", sheet, setup }]);
    const printArea = band(0, 0, 9, 30);
    expect(ledgerPage(cizao2019, 4, printArea)).toEqual({
      ...setup,
      titleRows: { first: 0, last: 4 },
      printArea,
    });
  });
});

describe("what 附件1 enforces", () => {
  it("are lists, whole numbers and hints, for 200 rows beyond those with borders", () => {
    const prompt = (column: number, promptTitle: string) =>
      [ruled(column), { type: "prompt", promptTitle, prompt: ledger.columns[column]!.hint }] as const;
    expect(edits("validate").map(({ range, rule }) => [range, rule])).toEqual([
      [ruled(0), { type: "wholeNumber", minimum: 1, errorTitle: "序号", error: "请填从1开始的整数。" }],
      [
        ruled(2),
        {
          type: "list",
          items: ["磁灶镇"],
          errorTitle: "所在镇",
          error: "请从下拉列表中选择“磁灶镇”。",
        },
      ],
      prompt(3, "具体地址"),
      prompt(4, "经营者及联系方式"),
      prompt(5, "主要生产设备"),
      prompt(6, "存在违法事实"),
      [
        ruled(7),
        {
          type: "list",
          items: ["关停取缔", "整治改造", "整合搬迁"],
          errorTitle: "拟处理意见",
          error: "请从下拉列表中选择：关停取缔、整治改造、整合搬迁。",
        },
      ],
    ]);
  });

  it("marks what is missing, unknown dispositions and duplicates", () => {
    const begun = "LEN($B4)+LEN($C4)+LEN($D4)+LEN($E4)+LEN($F4)+LEN($G4)+LEN($H4)+LEN($I4)+LEN($J4)>0";
    const empty = (name: string) => `AND(LEN(TRIM(${name}4))=0,${begun})`;
    expect(
      edits("addConditionalFormat").map(({ format: { range, formula, fill } }) => [range, formula, fill]),
    ).toEqual([
      ...[..."ABCDEFG"].map((name, column) => [ruled(column), empty(name), "#FDE7E9"]),
      [ruled(7), `OR(${empty("H")},AND(LEN(H4)>0,H4<>"关停取缔",H4<>"整治改造",H4<>"整合搬迁"))`, "#FDE7E9"],
      [ruled(8), empty("I"), "#FFF4CE"],
      [
        { ...ruled(1), right: 3 },
        "AND(LEN($B4)>0,LEN($D4)>0,COUNTIFS($B$4:$B$215,$B4,$D$4:$D$215,$D4)>1)",
        "#FFF4CE",
      ],
    ]);
  });

  it("holds for the columns that exist, wherever they are", () => {
    const area = {
      columns: new Map([
        ["address", 0],
        ["remarks", 4],
        ["siteName", 27],
      ] as const),
      first: 5,
      last: 9,
    };
    const at = (column: number) => band(5, column, column, 9);
    expect(ledgerValidations(area, cizao2019).map(({ range }) => range)).toEqual([at(0)]);
    expect(ledgerConditionalFormats(area, cizao2019)).toEqual([
      {
        range: at(27),
        formula: "AND(LEN(TRIM(AB6))=0,LEN($A6)+LEN($E6)+LEN($AB6)>0)",
        fill: "#FDE7E9",
      },
      { range: at(0), formula: "AND(LEN(TRIM(A6))=0,LEN($A6)+LEN($E6)+LEN($AB6)>0)", fill: "#FDE7E9" },
      {
        range: band(5, 0, 27, 9),
        formula: "AND(LEN($AB6)>0,LEN($A6)>0,COUNTIFS($AB$6:$AB$10,$AB6,$A$6:$A$10,$A6)>1)",
        fill: "#FFF4CE",
      },
    ]);
    const nameless = { ...area, columns: new Map([["address", 0]] as const) };
    expect(ledgerConditionalFormats(nameless, cizao2019)).toHaveLength(1);
  });
});
