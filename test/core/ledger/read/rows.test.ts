import { cizao2019 } from "../../../../src/core/campaign";
import { firstRow, ledgerRow, ledgerSheet, type LedgerLine } from "../../../builders/ledger";
import { check } from "../../checks/checking";
import { type Cells, read, kinds } from "./rows-sample";

const titles = cizao2019.ledger.columns.map(({ title }) => title);

describe("a row of several texts", () => {
  it.each<readonly [string, Cells]>([
    ["a label and its value", ["制表人", "王某", null, "审核人", "李某"]],
    ["labels with colons", ["制表：王某", null, null, null, "审核：", "李某", null, "日期：2019年11月20日"]],
    ["a contact of the form", [null, "联系人", "王某", "联系电话", "85880000"]],
    ["how to fill in", ["填表说明", "本表每月报送，由村委会盖章"]],
    ["a total", ["共计", "3家"]],
    ["a total of columns", ["本页小计", null, null, null, null, 3, "", "3家"]],
    ["the titles again", titles],
    [
      "the titles again, in other words",
      ["编号", "企业名称", "乡镇", "地址", "负责人", "设备", "存在问题", "处理意见"],
    ],
    ["numbers of columns", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["numbers of columns in brackets", ["（1）", "（2）", "（3）", "（4）", "（5）", "（6）"]],
    ["numbers of columns as statistics have them", ["甲", "乙", 1, 2, 3, 4, 5, 6, 7, 8]],
    ["letters of columns", ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]],
    [
      "what must be filled in",
      ["必填", "必填", "下拉选择", "必填", "必填", "必填", "必填", "下拉选择", "选填", "选填"],
    ],
    [
      "hints",
      [
        null,
        "填写工商登记名称",
        "请从下拉列表中选择",
        "写到门牌",
        "如：陈某 139",
        "如：磨粒机2台",
        null,
        "从下拉列表选择",
      ],
    ],
    [
      "the hints of the form",
      [
        null,
        null,
        null,
        "写到路名、门牌或参照物，不能只写村名。",
        "姓名和联系电话，如：陈某某 13900000000。",
      ],
    ],
    ["以下空白 in every cell", [4, "以下空白", "以下空白", "以下空白"]],
    ["以下空白 in all cells", [4, ...Array<string>(9).fill("以下空白")]],
    ["nothing new, and strokes", [1, "本期无新增", ...Array<string>(8).fill("/")]],
    ["nothing new, and dashes", [1, "本期无新增", "磁灶镇", ...Array<string>(7).fill("——")]],
    ["nothing new in all cells", [1, ...Array<string>(9).fill("无新增")]],
    ["nothing in brackets", [1, "（无）"]],
    ["a unit that has signed", [null, null, null, null, null, null, null, "下灶村委会"]],
    ["a seal and a day", [null, null, null, null, null, null, null, "（盖章）", "2019年11月20日"]],
    ["a total of machines", ["共计", null, null, null, null, "6台", null, "3家"]],
    [
      "labels with their colons beside",
      ["填报单位", "：", "下灶村", null, "填报时间", "：", "2019年11月20日"],
    ],
    ["numbers of columns in words", ["第1栏", "第2栏", "第3栏", "第4栏", "第5栏", "第6栏"]],
    ["numbers of columns with dashes", ["-1-", "-2-", "-3-", "-4-", "-5-", "-6-"]],
    ["numbers of columns and a sum", ["1", "2", "3", "4", "5", "6=4+5"]],
    ["names of fields", ["xh", "mc", "szz", "dz", "jyz", "sb", "wfss", "clyj"]],
    ["titles in another language", ["No.", "Name", "Town", "Address", "Contact", "Equipment"]],
    [
      "a sample",
      ["样例", "某某加工点", "磁灶镇", "某路1号", "张三 13800000000", "破碎机1台", "无", "关停取缔"],
    ],
    [
      "a sample by its name",
      [1, "示例：某某加工点", "磁灶镇", "某路1号", "张三 13800000000", "破碎机1台", "无"],
    ],
    ["a sample to go by", ["参考", "某某加工点", "磁灶镇", "某路1号", "张三 13800000000"]],
    ["a sample that shows how", ["示范", "某某加工点", "磁灶镇", "某路1号", "张三 13800000000"]],
    ["a sample after 如", ["如", "某某加工点", "磁灶镇", "某路1号", "张三 13800000000"]],
    ["a sample by 如 before its name", [1, "如：某某加工点", "磁灶镇", "某路1号", "张三 13800000000"]],
    [
      "hints, one a choice of three",
      ["", "填写全称", "", "写到门牌号", "姓名、电话", "名称及数量", "", "三选一"],
    ],
    [
      "hints among other words",
      ["自动", "填写全称", "磁灶镇", "到门牌", "姓名和手机", "名称数量", "简述", "下拉选择", "", "选填"],
    ],
    ["one hint: whose name", [null, "填写营业执照名称"]],
    ["one hint: a contact, part by part", [null, null, null, null, "姓名+手机号"]],
    ["one hint: how exact", [null, null, null, "精确到门牌号"]],
    ["one hint: a choice", [null, null, null, null, null, null, null, "三选一"]],
    ["one hint: every choice", [null, null, null, null, null, null, null, "关停取缔/整治改造/整合搬迁"]],
    [
      "every choice, and how to write",
      [null, null, null, null, null, null, null, "关停取缔、整治改造、整合搬迁选一项", "写进度"],
    ],
    ["one hint: what to write", [null, null, null, null, null, null, null, null, "写明时间、措施、结果"]],
    ["one hint: parts of a cell", [null, null, null, null, null, "设备名称、数量"]],
    ["one hint: how many digits", [null, null, null, null, "11位手机号码"]],
    ["two hints: short orders", [null, null, "填镇街", "填村组门牌"]],
    ["two hints: how often", [null, null, null, null, null, null, "简要描述", null, "按周更新"]],
    ["two hints: how good", [null, "名称要规范", null, "地址要详细"]],
    ["what the total is made of", ["其中：", "关停取缔1家", null, "整治改造1家"]],
    ["who has signed, whatever the office", ["网格长签名", null, null, "张三"]],
    ["an office that says what it thinks", ["镇政府审核意见", null, null, "（盖章）"]],
    ["what a mark stands for", [null, "▲为重点对象"]],
    ["sums without a word", [null, null, null, null, null, 6, null, "3"]],
    ["dots down the columns", ["⋮", "⋮", "⋮"]],
    ["the title of the form again", ["磁灶镇深化开展“散乱污”非法加工点专项整治清单"]],
    ["strokes", ["/", "/", "/", "/", "/", "/", "/", "/", "/", "/"]],
  ])("is no site: %s", (_, row) => {
    expect(kinds(row)).toEqual(["passed over", "passed over"]);
  });

  it.each<readonly [string, Cells]>([
    ["no number", ledgerRow({ sequence: null })],
    ["a number kept as text", ledgerRow({ sequence: "2" })],
    ["an ordinal", ledgerRow({ sequence: "二" })],
    ["strokes where there is nothing", ledgerRow({ equipment: "无", remarks: "/", progress: "—" })],
    ["a name like a label", ledgerRow({ siteName: "无名：陈某加工点" })],
    ["a name like a total", ledgerRow({ sequence: null, siteName: "共计木业" })],
    ["a name of one character", ledgerRow({ siteName: "甲" })],
    ["a name like nothing", ledgerRow({ siteName: "无" })],
    ["only a telephone number", [null, null, null, null, 13900000001]],
    ["words for its number, and a name", ["新增", "鸿达印花厂", "磁灶镇"]],
    ["a name that begins with a colour", [null, "红色标记加工点", null, "新街3号"]],
    ["words that repeat", ledgerRow({ violations: "未办环评", progress: "未办环评" })],
    ["little but a name and an address", [null, "鸿达印花厂", null, "新街3号"]],
  ])("is a site: %s", (_, row) => {
    expect(kinds(row)).toEqual(["site", "site"]);
  });
});

describe("a heading that names a disposition", () => {
  const lines: readonly LedgerLine[] = [
    ["一、关停取缔类"],
    { disposition: null, sequence: 1 },
    ["下灶村"],
    { disposition: null, sequence: 2 },
    ["二、其他类"],
    { disposition: null, sequence: 3 },
  ];

  it("is told, and offered to the rows that lack one", () => {
    expect(
      check(ledgerSheet(lines)).map(({ code, cell, params, fix }) => [code, cell, params, fix?.asks]),
    ).toEqual([
      ["group-heading", "A4", { row: 4, label: "一、关停取缔类" }, undefined],
      ["missing-disposition", "H5", { suggestion: "关停取缔" }, true],
      ["group-heading", "A6", { row: 6, label: "下灶村" }, undefined],
      ["missing-disposition", "H7", { suggestion: "关停取缔" }, true],
      ["group-heading", "A8", { row: 8, label: "二、其他类" }, undefined],
      ["missing-disposition", "H9", {}, undefined],
    ]);
  });
});

describe("a nil report", () => {
  it.each(["1".repeat(58) + "无水", "没有".repeat(29) + "石材", "无新增".repeat(19) + "石"])(
    "reads %s at once as a site",
    (siteName) => {
      expect(read([{ siteName }]).rows).toHaveLength(1);
    },
  );

  const nothing: Cells = [1];
  it.each<readonly [string, Cells]>([
    ["none", [1, "无"]],
    ["none", [null, "没有"]],
    ["none", [1, 0]],
    ["none", ["/", "/", "/", "/", "/", "/", "/", "/", "/", "/"]],
    ["none", ["—", "——", "－"]],
    ["none", [1, "无", "磁灶镇", "下灶村", "/", "无", "/", "/", "/", "无"]],
    ["none", ["本村无散乱污加工点"]],
    ["none", [null, "经排查，我村暂无“散乱污”非法加工点。"]],
    ["none", [null, "下灶村未发现散乱污企业"]],
    ["none", [null, "截至11月20日，辖区内没有非法加工点"]],
    ["none", ["零报告"]],
    ["none", [1, "零上报", "/"]],
    ["none", [1, "不存在此类情况"]],
    ["none", [1, "无此类加工点"]],
    ["none", [1, "（无）"]],
    ["none", ["【无】"]],
    ["none", [0]],
    ["none", [null, "本村经全面排查，无散乱污企业"]],
    ["none", [null, "经村两委排查，无任何散乱污加工点，特此报告"]],
    ["none", [1, "本村不涉及"]],
    ["unchanged", [1, "较上期无变化"]],
    ["unchanged", [null, "情况同上"]],
    ["unchanged", [1, "本期无新增"]],
    ["unchanged", [1, "无变化"]],
    ["unchanged", [null, "同上期"]],
    ["unchanged", ["与上期一致"]],
    ["unchanged", [1, "本月无新增、无变动"]],
    ["unchanged", [1, "情况同上月", "/"]],
  ])("says %s: %j", (means, row) => {
    const { rows, nil, passedOver } = read([row]);
    expect([rows, nil?.means, nil?.row, passedOver]).toEqual([[], means, firstRow, []]);
    const found = check(ledgerSheet([row, nothing]));
    expect(found.map(({ code }) => code)).toEqual(["nil-report"]);
  });

  it.each(["无名石材厂", "无证加工点", "无", "没有招牌的印花点", "零散加工点", "新增印花点"])(
    "is none with a site, be it called %s",
    (siteName) => {
      expect(read([{ siteName }])).toMatchObject({ nil: null, rows: [{ index: firstRow }] });
    },
  );

  it("is none beside a site: the row is passed over", () => {
    const ledger = read([{}, [2, "本期无新增"]]);
    expect(ledger).toMatchObject({ nil: null, passedOver: [{ row: firstRow + 1, label: "本期无新增" }] });
  });

  it("may stand in groups", () => {
    const ledger = read([["一、关停取缔类"], [1, "无"], ["二、整治改造类"], [1, "无"]]);
    expect(ledger).toMatchObject({ rows: [], nil: { row: firstRow + 1, means: "none" }, passedOver: [] });
  });
});
