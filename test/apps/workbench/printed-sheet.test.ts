import { printedSheet, type PrintedSheet } from "../../../src/apps/workbench/print/printed-sheet";
import { cizao2019 as campaign } from "../../../src/core/campaign";
import { tallySheet } from "../../../src/core/tally";
import { applyPatch, type SheetSnapshot, workbookOf } from "../../../src/core/workbook";
import { ledgerSheet } from "../../builders/ledger";
import { sheetOf, today, withCells } from "../../builders/workbook";

const printed = (sheet: SheetSnapshot): PrintedSheet | null =>
  printedSheet(sheet, campaign, { today, date1904: false });
const texts = (rows: PrintedSheet["body"]) => rows.map((row) => row.map(({ text }) => text));

describe("a ledger on paper", () => {
  const sites = [{ siteName: "甲" }, { siteName: "乙" }, { siteName: "丙" }];
  const sheet = ledgerSheet(sites);

  it("has title, unit and date above, the ten titles on each page, and a row a site", () => {
    const { titles, labels, head, body, below, widths, layout } = printed(sheet)!;
    expect(titles).toEqual([campaign.ledger.title]);
    expect(labels).toEqual([["填报单位：下灶村", "填报时间：2019年11月20日"]]);
    expect(texts(head)).toEqual([campaign.ledger.columns.map(({ title }) => title)]);
    expect(body.map((row) => row[1]!.text)).toEqual(["甲", "乙", "丙"]);
    expect(body[0]!.map(({ align }) => align).slice(0, 4)).toEqual(["center", "left", "center", "left"]);
    expect(widths).toEqual(campaign.ledger.columns.map(({ width }) => width));
    expect(below).toEqual([]);
    expect(layout.isToFill).toBe(true);
  });

  it("leaves out what is hidden and the columns beside the form, and keeps what stands below", () => {
    const hidden = { hiddenRows: new Set([4]), hiddenColumns: new Set([9]) };
    const beside = withCells(
      sheet,
      [2, 10, "编号"],
      [3, 10, 7],
      [7, 0, "填表人：林某"],
      [7, 7, "审核：陈某"],
    );
    const { body, below, layout } = printed({ ...beside, ...hidden })!;
    expect(body.map((row) => row[1]!.text)).toEqual(["甲", "丙"]);
    expect(body[0]).toHaveLength(9);
    expect(below).toEqual([["填表人：林某", "审核：陈某"]]);
    expect(layout.isToFill).toBe(false);
  });

  it("shows a cell that is merged over rows once, as high as its rows that are shown", () => {
    const merges = [{ top: 3, left: 3, bottom: 5, right: 3 }];
    const rows = (more: Partial<SheetSnapshot>) => printed({ ...sheet, merges, ...more })!.body;
    expect(rows({}).map((row) => [row.length, row[3]!.rows])).toEqual([
      [10, 3],
      [9, 1],
      [9, 1],
    ]);
    const [first, second] = rows({ hiddenRows: new Set([3]) });
    expect([first!.length, first![3]!.rows, second!.length]).toEqual([10, 2, 9]);
    expect(first![3]!.text).toBe(rows({})[0]![3]!.text);
  });
});

describe("other sheets on paper", () => {
  it("have 附件2's header in three rows, groups and all, and room for a seal", () => {
    const name = campaign.tally.sheetName;
    const content = { sheet: name, unit: "下灶村", reportDate: today, basis: "cumulative" } as const;
    const patch = tallySheet(campaign, {
      ...content,
      rows: [{ unit: "下灶村", values: new Map(campaign.tally.figures.map(({ key }, at) => [key, at])) }],
      withTotal: false,
    });
    const made = applyPatch(workbookOf([]), [{ kind: "addSheet", sheet: name }, ...patch]).sheets[0]!;
    const { titles, labels, head, body, layout } = printed(made)!;
    expect(titles).toEqual([campaign.tally.title]);
    expect(labels[0]![0]).toBe("填报单位（签章）：下灶村");
    expect(head.map((row) => row.length)).toEqual([3, 10, 10]);
    expect(head[0]!.map(({ columns, rows }) => [columns, rows])).toEqual([
      [1, 3],
      [3, 1],
      [7, 1],
    ]);
    expect(texts(body)[0]).toEqual(["下灶村", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(body[1]!.map(({ columns, align }) => [columns, align])).toEqual([
      [1, "center"],
      [10, "left"],
    ]);
    expect(layout).toMatchObject({ isToFill: false, labels: 17 });
  });

  it("are printed as they stand, the rows that stay in view on each page, and not at all where they are empty", () => {
    const sheet = {
      ...sheetOf("通讯录", [
        ["姓名", "电话"],
        ["林某", "139"],
        [null, 5],
      ]),
      freeze: { rows: 1, columns: 0 },
      numberFormats: new Map([["B3", "0.00"]]),
    };
    const { head, body, widths } = printed(sheet)!;
    expect(texts(head)).toEqual([["姓名", "电话"]]);
    expect(texts(body)).toEqual([
      ["林某", "139"],
      ["", "5.00"],
    ]);
    expect(widths).toEqual([5, 5]);
    expect(printed(sheetOf("空", [[], [null, "  "]]))).toBeNull();
  });
});
