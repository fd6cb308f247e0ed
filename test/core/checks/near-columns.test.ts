import { cizao2019, columnKeys, type KnownColumnKey } from "../../../src/core/campaign";
import { readLedger } from "../../../src/core/ledger";
import type { CellValue, SheetSnapshot } from "../../../src/core/workbook";
import { firstRow, headerRow, ledgerSheet, type Site } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";
import { check } from "./checking";

const columnOf = (key: KnownColumnKey) => columnKeys.indexOf(key);

/** Three sites in a ledger with another title for a column, and other cells below it. */
function titled(key: KnownColumnKey, title: string, cells?: readonly CellValue[]): SheetSnapshot {
  const sites: Site[] = [{}, {}, {}];
  const below = cells ?? [];
  return withCells(
    ledgerSheet(sites),
    [headerRow, columnOf(key), title],
    ...below.map((value, i) => [firstRow + i, columnOf(key), value] as const),
  );
}

const read = (sheet: SheetSnapshot) => readLedger(sheet, cizao2019, { today: "2019-12-10" });
const codes = (sheet: SheetSnapshot) => check(sheet).map(({ code }) => code);

describe("a title that is nearly one of 附件1, over a row that says that there is nothing", () => {
  it.each([
    ["operatorContact", "经营者及电话"],
    ["operatorContact", "业主电话"],
    ["disposition", "拟处理措施"],
    ["disposition", "处理措施"],
    ["siteName", "加工点名字"],
    ["siteName", "名字"],
    ["progress", "整治情况"],
    ["address", "详细位置"],
    ["equipment", "主要生产设备及数量"],
    ["violations", "环境违法行为"],
    ["remarks", "其他"],
  ] as const)("may stand for %s: %s", (key, title) => {
    for (const word of ["无", "/", "无此类情况"]) {
      const cells = columnKeys.slice(1).map((_, i) => [firstRow, i + 1, word] as const);
      const sheet = withCells(ledgerSheet([{}]), [headerRow, columnOf(key), title], ...cells);
      expect(read(sheet)!.form.columns.get(key)).toMatchObject({ column: columnOf(key), renamed: true });
      expect(codes(sheet)).toEqual(expect.arrayContaining(["renamed-column", "nil-report"]));
      expect(codes(sheet)).not.toContain("missing-column");
    }
  });
});

describe("a column in the place of one of 附件1", () => {
  it.each([
    ["progress", "整改进展", ["已约谈", "整改中", "已取缔"]],
    ["progress", "目前进度", ["未开展", "待搬迁", "已断电"]],
    ["siteName", "", ["鸿达印花厂", "泉利砂场", "陈记水洗加工点"]],
    ["equipment", "", ["水洗机2台", "破碎机1台", "磨粒机3台"]],
  ] as const)(
    "is asked about as %s where it is called “%s” and its cells are like it",
    (key, title, cells) => {
      const sheet = titled(key, title, cells);
      expect(read(sheet)!.form.columns.get(key)).toMatchObject({ column: columnOf(key), unsure: true });
      expect(codes(sheet)).not.toContain("missing-column");
    },
  );

  it.each([
    ["progress", "经办人", ["王大明", "李小红", "陈长庚"]],
    ["equipment", "", [null, null, null]],
  ] as const)("is none: %s, “%s”", (key, title, cells) => {
    expect(read(titled(key, title, cells))!.form.columns.has(key)).toBe(false);
  });
});

describe("a title that is nearly one of 附件1", () => {
  it.each([
    ["operatorContact", "经营者及电话"],
    ["operatorContact", "业主姓名及手机号"],
    ["operatorContact", "法人代表及联系方式"],
    ["operatorContact", "联系电话"],
    ["progress", "整治情况"],
    ["progress", "整改进展情况"],
    ["progress", "截至目前整治进展情况"],
    ["progress", "落实情况"],
    ["progress", "整治進展情況"],
    ["remarks", "備註"],
    ["disposition", "拟处理措施"],
    ["disposition", "处理方式"],
    ["disposition", "拟处理意见\n关停取缔/整治改造/整合搬迁"],
    ["disposition", "拟处理意见：关停取缔、整治改造、整合搬迁"],
    ["disposition", "分类"],
    ["siteName", "加工场所名称"],
    ["siteName", "散乱污企业（加工点）名字"],
    ["equipment", "主要生产设备及数量"],
    ["equipment", "生产设施"],
    ["violations", "存在的违法事实"],
    ["violations", "环境违法行为"],
    ["address", "详细地点"],
    ["address", "生产经营地址"],
    ["town", "所属镇街"],
    ["town", "属地"],
    ["remarks", "备注说明"],
    ["sequence", "序列号"],
    ["sequence", "序"],
    ["sequence", "序号\n必填"],
    ["siteName", "厂名"],
    ["address", "具体地址/写到门牌"],
    ["progress", "整改落实情况"],
    ["siteName", "整治对象"],
    ["address", "住所"],
    ["remarks", "附注"],
    ["remarks", "其他"],
    ["remarks", "其它情况"],
    ["remarks", "其他需要说明的问题"],
    ["remarks", "补充情况"],
    ["sequence", "项次"],
    ["sequence", "№"],
    ["sequence", "#"],
    ["disposition", "—"],
  ] as const)("%s: %j over cells that look like it is the column, and a person is asked", (key, title) => {
    const sheet = titled(key, title);
    expect(read(sheet)?.form.columns.get(key)?.column).toBe(columnOf(key));
    expect(codes(sheet)).not.toContain("missing-column");
    const renamed = check(sheet).filter(({ code }) => code === "renamed-column");
    expect(renamed).toHaveLength(1);
    expect(renamed[0]).toMatchObject({ params: { sure: false }, fix: { asks: true } });
  });

  it.each([
    ["operatorContact", "经营范围", ["废塑料加工", "碎布磨粒", "石材加工"]],
    ["disposition", "处理时间", ["2019年11月5日", "11月8日", "2019.11.9"]],
    ["town", "所在村", ["下灶村", "大埔村", "前尾村"]],
    ["equipment", "设备照片编号", [101, 102, 103]],
    ["siteName", "名称代码", ["A01", "A02", "A03"]],
    ["address", "地址坐标", ["118.4,24.8", "118.5,24.9", "118.6,24.7"]],
    ["sequence", "照片编号（编号）", ["P1", "P2", "P3"]],
    ["violations", "违法次数", [1, 2, 3]],
    ["progress", "整治责任人", ["陈志强", "王建国", "李小红"]],
    ["progress", "整治时间", ["11月5日", "11月8日", "11月9日"]],
  ] as const)("%s: %j over cells that do not look like it is not", (key, title, cells) => {
    const sheet = titled(key, title, cells);
    expect(read(sheet)?.form.columns.has(key)).toBe(false);
    expect(codes(sheet)).toContain("missing-column");
  });

  it.each([
    ["progress", "整治情况"],
    ["disposition", "拟处置方式"],
    ["equipment", "设备清单"],
  ] as const)("%s: %j is a question too where nothing is filled in yet", (key, title) => {
    const sheet = titled(key, title, [null, null, null]);
    expect(read(sheet)?.form.columns.get(key)?.column).toBe(columnOf(key));
    expect(codes(sheet)).not.toContain("missing-column");
  });

  it("counts towards a header of which few titles are to the letter", () => {
    const near = [
      "序号",
      "加工场所名称",
      "所属镇街",
      "详细地点",
      "业主及电话",
      "生产设施",
      "违法行为",
      "处理方式",
      "整治情况",
      "备注",
    ];
    const sheet = withCells(
      ledgerSheet([{}, {}]),
      ...near.map((title, column) => [headerRow, column, title] as const),
    );
    expect([...read(sheet)!.form.columns.values()].map(({ column }) => column)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it.each<readonly [string, (title: string, column: number) => string]>([
    ["栏", (title) => `${title}栏`],
    ["项", (title) => `${title}项`],
    ["必填", (title) => `${title} 必填`],
    ["numbers behind", (title, column) => `${title}${"①②③④⑤⑥⑦⑧⑨⑩"[column]}`],
    ["第1栏", (title, column) => `第${column + 1}栏 ${title}`],
  ])("may be dressed like all others of its row: %s", (_, dressed) => {
    const titles = cizao2019.ledger.columns.map(({ title }, column) => dressed(title, column));
    const ledger = ledgerSheet([{}, { sequence: 2 }]);
    const sheet = withCells(
      {
        ...ledger,
        rows: [...ledger.rows.slice(0, firstRow + 1), titles, ...ledger.rows.slice(firstRow + 1)],
      },
      ...titles.map((title, column) => [headerRow, column, title] as const),
    );
    const { form, rows, passedOver } = read(sheet)!;
    expect([form.columns.size, rows.length, passedOver]).toEqual([
      10,
      2,
      [{ row: firstRow + 1, label: "表头" }],
    ]);
    expect(codes(sheet).filter((code) => code === "renamed-column")).toHaveLength(10);
  });

  it("may have a hint below it in every column", () => {
    const titles = cizao2019.ledger.columns.map(({ title }) => `${title}\n必填`);
    const sheet = withCells(
      ledgerSheet([{}, {}]),
      ...titles.map((title, column) => [headerRow, column, title] as const),
    );
    const ledger = read(sheet)!;
    expect([ledger.form.columns.size, ledger.rows.length, ledger.form.headerBottom]).toEqual([
      10,
      2,
      headerRow,
    ]);
  });

  it("does not take the place of a title to the letter", () => {
    const sheet = withCells(ledgerSheet([{}]), [headerRow, 10, "上期处理意见"], [firstRow, 10, "关停取缔"]);
    expect(read(sheet)!.form.columns.get("disposition")?.column).toBe(7);
    expect(check(sheet)).toEqual([]);
  });

  it("may stand for a name beside a column of numbers", () => {
    const sheet = withCells(
      ledgerSheet([{}, {}]),
      [headerRow, 4, "经营者姓名"],
      [firstRow, 4, "陈志强"],
      [firstRow + 1, 4, "王建国"],
      [headerRow, 10, "手机号码"],
      [firstRow, 10, "13900000001"],
      [firstRow + 1, 10, "13900000002"],
    );
    const { form } = read(sheet)!;
    expect([form.columns.get("operatorContact")?.column, form.contactNumber?.column]).toEqual([4, 10]);
    expect(codes(sheet)).toEqual(["split-column"]);
  });
});
