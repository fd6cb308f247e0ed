import { kinds } from "./rows-sample";

describe("a row of one text", () => {
  it.each([
    "一、关停取缔类",
    "（二）整治改造类",
    "三、整合搬迁（2家）",
    "下官路村",
    "工业路片区",
    "甲片",
    "1.洗砂行业",
    "其他类",
    "第一类：关停取缔",
    "A类：整治改造",
    "整合搬迁：",
    "【关停取缔】",
    "第一部分 关停取缔",
    "Ⅱ、整治改造",
    "一 关停取缔",
    "关停取缔类散乱污加工点（2家）：",
  ])("heads a group in 序号 or across: %s", (text) => {
    expect(kinds([text])).toEqual(["heading", "passed over"]);
    expect(kinds([text], true)).toEqual(["heading", "passed over"]);
  });

  it.each([
    "一 关停取缔",
    "Ⅲ、整合搬迁",
    "【整治改造】",
    "A类：关停取缔",
    "关停取缔类散乱污加工点",
    "关停取缔：",
  ])("heads a group under the names by what it says: %s", (text) => {
    expect(kinds([null, text])).toEqual(["heading", "passed over"]);
  });

  it.each(["一、关停取缔类", "关停取缔类", "整治改造（3家）", "二、水洗行业", "大埔村", "拟关停取缔"])(
    "heads a group under the names: %s",
    (text) => {
      expect(kinds([null, text])).toEqual(["heading", "passed over"]);
    },
  );

  it("heads a group under any title but its own by a disposition", () => {
    expect(kinds([null, null, "整治改造类（1家）"])).toEqual(["heading", "passed over"]);
    expect(kinds([null, null, null, null, null, null, null, "整治改造"])).toEqual(["site", "site"]);
  });

  it("may have its ordinal in 序号, and the number of its sites beside", () => {
    expect(kinds(["一", "关停取缔类"])).toEqual(["heading", "passed over"]);
    expect(kinds(["一、关停取缔类", null, null, "2家"])).toEqual(["heading", "passed over"]);
  });

  it.each([
    "以下空白",
    "（以下空白）",
    "——以下空白——",
    "以 下 空 白",
    "以下均为空白",
    "以下无正文",
    "此页无正文",
    "以下无内容",
    "续下页",
    "接上表",
    "完",
    "制表人：王某  审核：李某",
    "填表人:王某",
    "经办人：",
    "村主任（签字）：",
    "联系电话：85880000",
    "注：以上均已核实",
    "※以上数据截至11月20日",
    "下灶村村委会（盖章）",
    "2019年11月20日",
    "共计3家",
    "本页小计：3",
    "全村合计 3家",
    "以上共计3家。",
    "（此表可续页）",
    "第 1 页，共 2 页",
    "承前页",
    "注1：",
    "二〇一九年十一月二十日",
    "请于20日前报送",
    "本表由各村填报，于每月20日前报送环保中队",
    "附件1",
    "未完待续",
    "-END-",
    "======",
  ])("is no site under the names: %s", (text) => {
    expect(kinds([null, text])).toEqual(["passed over", "passed over"]);
    expect(kinds([text])).toEqual(["passed over", "passed over"]);
  });

  it.each([
    "以下空白石材厂",
    "下空白石材加工点",
    "制表机械厂",
    "共和木业",
    "总装车间",
    "无名（陈某某废塑料加工）",
    "审美家具厂",
    "联系紧密加工点",
    "关停取缔石材厂旧址",
    "大埔村石材加工点",
    "三和印花",
    "续兴印花点",
    "完美家具厂",
    "注塑加工点",
    "填海砂场",
    "填料加工厂",
    "填缝剂加工点",
    "写真喷绘店",
    "写字板加工点",
    "描金陶瓷厂",
    "精确模具加工点",
    "名称不详加工点",
    "三选洗砂场",
  ])("is a site that somebody has begun: %s", (text) => {
    expect(kinds([null, text])).toEqual(["site", "site"]);
    expect(kinds([7, text])).toEqual(["site", "site"]);
  });
});
