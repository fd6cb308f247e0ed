import { said } from "../said";

describe("整改 is a fact when it is said to be finished", () => {
  it.each(
    (
      "已整改 已整改完成 整改完成 整改到位 整改完毕 完成整改 已完成整改 完成整改任务 已完成整治改造 已整治改造到位 整治整改完成 提升改造完成 " +
      "整改依法到位 整改均已到位 整改已完成 整改工作已全部完成"
    ).split(" "),
  )("%s is one fact", (text) => {
    expect(said(text)).toEqual([`rectified ${text}`]);
  });

  it.each([
    ["已整改，断电", ["rectified 已整改", "powerCut 断电"]],
    ["已整改；断电", ["rectified 已整改", "powerCut 断电"]],
    ["已整改、断电", ["rectified 已整改", "powerCut 断电"]],
    ["已整改11月8日断电", ["rectified 已整改", "powerCut 2019-11-08 断电"]],
    ["（已整改）断电", ["rectified 已整改", "powerCut 断电"]],
    ["11月8日整改到位", ["rectified 2019-11-08 整改到位"]],
    ["完成、整改到位", ["rectified 整改到位"]],
    ["完成断电、整改", ["powerCut 断电"]],
  ])("the words around it are not part of it in %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each(
    (
      "整改 11月8日整改 整改中 正在整改 已整改中 完成整改中 未整改到位 拟整改到位 限期整改到位 列入整改 列入整改到位 已整改设备 完成整改方案 整改方案到位 " +
      "整改到位报告 已整改方案 清理完毕整改"
    ).split(" "),
  )("%s is no fact", (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("验收 is a fact when it was passed", () => {
  it.each(
    "通过验收 通过镇里验收 通过整改验收 通过经验收 通过环保部门组织的验收 验收合格 验收通过 验收达标 验收已合格 验收均已合格".split(
      " ",
    ),
  )("%s is one fact", (text) => {
    expect(said(text)).toEqual([`rectified ${text}`]);
  });

  it.each([
    ["验收合格后断电", ["rectified 验收合格", "powerCut 断电"]],
    ["已通过验收，断电", ["rectified 通过验收", "powerCut 断电"]],
    ["通过断电验收", ["powerCut 断电"]],
  ])("the words around it are not part of it in %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each(
    (
      "验收 通过 通过努力 待验收 待验收合格 预计验收合格 未通过验收 拟通过验收 验收不合格 验收未通过 验收设备合格 通过设备验收 通过验收报告 通过验收申请 " +
      "验收合格方案 通过，验收 通过镇里市里省里，经验收"
    ).split(" "),
  )("%s is no fact", (text) => {
    expect(said(text)).toEqual([]);
  });
});
