import { cizao2019 as campaign } from "../../../src/core/campaign";
import { logTemplate } from "../../../src/core/action-log";
import { columnsTo, landscapePage } from "../../builders/looks";

describe("an empty log", () => {
  const sheet = "检查行动登记";
  const patch = () => logTemplate(campaign);
  const area = (bottom: number, left: number, right = left) => ({ top: 1, left, bottom, right });
  const font = { fontName: "宋体", fontSize: 11, vertical: "center", wrap: true };

  it("is a new sheet, the last one or behind a given one", () => {
    expect(patch()[0]).toEqual({ kind: "addSheet", sheet });
    expect(logTemplate(campaign, { sheet: "登记", after: "清单" })[0]).toEqual({
      kind: "addSheet",
      sheet: "登记",
      after: "清单",
    });
  });

  it("has the titles and twenty ruled rows", () => {
    expect(patch().slice(1, 9)).toEqual([
      {
        kind: "setCells",
        sheet,
        cells: campaign.log.columns.map(({ title }, column) => ({ row: 0, column, value: title })),
      },
      {
        kind: "format",
        sheet,
        range: { top: 0, left: 0, bottom: 0, right: 9 },
        format: { ...font, bold: true, horizontal: "center", borders: true },
      },
      {
        kind: "format",
        sheet,
        range: area(20, 0, 9),
        format: { ...font, horizontal: "center", borders: true },
      },
      { kind: "format", sheet, range: area(300, 0), format: { numberFormat: "yyyy-mm-dd" } },
      { kind: "format", sheet, range: area(300, 4), format: { numberFormat: "@" } },
      {
        kind: "columnWidths",
        sheet,
        widths: new Map([12, 14, 10, 10, 16, 12, 12, 12, 12, 16].map((width, column) => [column, width])),
      },
      { kind: "rowHeights", sheet, heights: new Map([[0, 40]]) },
      {
        kind: "rowHeights",
        sheet,
        heights: new Map(Array.from({ length: 20 }, (_, line) => [line + 1, 22])),
        growing: true,
      },
    ]);
  });

  it("has rules for what is filled in", () => {
    const count = {
      type: "wholeNumber",
      minimum: 0,
      errorTitle: "请填整数",
      error: "请填0或正整数，没有请填0，不带单位。",
    };
    const rules = patch().flatMap((edit) => (edit.kind === "validate" ? [edit] : []));
    expect(rules).toEqual([
      {
        kind: "validate",
        sheet,
        range: area(300, 0),
        rule: { type: "prompt", promptTitle: "日期", prompt: "一次行动填一行，日期如：2019-11-20。" },
      },
      {
        kind: "validate",
        sheet,
        range: area(300, 1),
        rule: {
          type: "list",
          items: ["检查", "取缔行动"],
          errorTitle: "类型",
          error: "请从“检查”“取缔行动”中选择。",
        },
      },
      { kind: "validate", sheet, range: area(300, 2), rule: count },
      { kind: "validate", sheet, range: area(300, 3), rule: count },
      {
        kind: "validate",
        sheet,
        range: area(300, 4),
        rule: { type: "prompt", promptTitle: "涉及加工点", prompt: "填清单中的序号，如：1、2。" },
      },
      ...[5, 6, 7, 8].map((column) => ({ kind: "validate", sheet, range: area(300, column), rule: count })),
    ]);
  });

  it("keeps the titles in view and on every page", () => {
    expect(patch().slice(-2)).toEqual([
      { kind: "freeze", sheet, freeze: { rows: 1, columns: 0 } },
      {
        kind: "pageSetup",
        sheet,
        setup: {
          ...landscapePage,
          titleRows: { first: 0, last: 0 },
          printArea: columnsTo(9),
        },
      },
    ]);
  });
});
