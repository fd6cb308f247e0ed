import { said } from "../said";

describe("搬迁 and 搬入", () => {
  it.each(
    (
      "已搬迁 已整体搬迁 搬迁到位 搬迁完成 整合搬迁到位 已整合搬迁 搬迁至安美工业园 搬迁到安美工业园 搬迁入安美工业园 搬迁往安美工业园 搬迁进安美工业园 " +
      "已搬迁至安美工业园区 已搬入安美工业园 搬进园区 迁入印刷基地 迁至开发区 搬到集中区 搬往新址 入驻园区 进驻产业区 现已搬入新址厂房 " +
      "已入园 已入驻 已进驻 已搬入 已搬至 已全部搬迁"
    ).split(" "),
  )("%s is one fact", (text) => {
    expect(said(text)).toEqual([`relocated ${text}`]);
  });

  it.each([
    ["由下灶村搬迁至磁灶印刷基地", "搬迁至磁灶印刷基地"],
    ["搬入安美工业园B区2号", "搬入安美工业园"],
    ["搬迁至外地", "搬迁"],
    ["已搬迁至外地", "已搬迁"],
    ["已搬迁至安美（工业园）", "已搬迁"],
    ["已搬迁至安美，工业园", "已搬迁"],
    ["已搬迁到位，安美工业园", "已搬迁到位"],
    ["已搬入到位", "已搬入"],
    ["已搬入，未断电", "已搬入"],
    ["该厂已进驻园区", "已进驻园区"],
    ["业主已进驻园区", "已进驻园区"],
    ["设备3台已进驻园区", "已进驻园区"],
    ["（已进驻）", "已进驻"],
  ])("the quoted words end with the park in %s", (text, words) => {
    expect(said(text)).toEqual([`relocated ${words}`]);
  });

  it("a bare 搬迁 is a fact only with a date", () => {
    expect(said("搬迁")).toEqual([]);
    expect(said("11月8日搬迁")).toEqual(["relocated 2019-11-08 搬迁"]);
    expect(said("11月8日搬迁，断电")).toEqual(["relocated 2019-11-08 搬迁", "powerCut 2019-11-08 断电"]);
    expect(said("11月8日（搬迁）")).toEqual(["relocated 2019-11-08 搬迁"]);
    expect(said("11月8日搬迁；断电")).toEqual(["relocated 2019-11-08 搬迁", "powerCut 2019-11-08 断电"]);
    expect(said("11月8日搬迁设备")).toEqual([]);
    expect(said("11月8日整合搬迁")).toEqual([]);
    expect(said("11月8日进驻")).toEqual([]);
  });

  it.each(
    (
      "未搬迁 拟搬迁至安美工业园 尚未搬入园区 计划迁入园区 搬迁中 已搬迁中 正在搬迁 搬入 入驻 入园 迁往他处 已搬至安美 列入搬迁 已列入搬迁 列入整合搬迁到位 " +
      "已签订搬迁协议 已搬迁方案 搬迁至安美工业园方案 搬入园区项目 已搬入中"
    ).split(" "),
  )("%s is no fact", (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each(
    (
      "工作组已进驻 工作组已进驻园区 镇督查组进驻园区 专班进驻园区 检查组进驻园区 干部进驻园区 人员已进驻园区 执法队进驻园区 工作队进驻园区 " +
      "工作组于11月8日进驻园区 检查组到现场进驻园区"
    ).split(" "),
  )("%s tells of visitors, not of a move", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("visiting inspectors are counted", () => {
    expect(said("检查组2个已进驻园区")).toEqual(["inspectionTeams 2 检查组2个"]);
    expect(said("2个检查组已进驻园区")).toEqual(["inspectionTeams 2 2个检查组"]);
    expect(said("执法人员5人进驻园区")).toEqual(["inspectorVisits 5 执法人员5人"]);
  });

  it("things before it are not tied to a later verb", () => {
    expect(said("设备3台，已搬入园区，已拆除")).toEqual(["relocated 已搬入园区"]);
    expect(said("设备3台已搬迁，已拆除")).toEqual(["relocated 已搬迁"]);
  });
});
