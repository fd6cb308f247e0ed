import { said } from "../said";

describe("closing a site", () => {
  it.each(
    (
      "已取缔 已关停 已关闭 依法取缔 予以取缔 实施取缔 联合取缔 强制取缔 已停产取缔 已全部取缔 已永久关闭 已自行关闭 已由业主自行取缔 " +
      "取缔到位 取缔完毕 取缔完成 取缔了 关停到位 关停取缔到位 关停并取缔到位 关停、取缔到位 已关停、取缔 已清理完毕并取缔 已关停取缔关停取缔"
    ).split(" "),
  )("%s is one fact", (text) => {
    expect(said(text)).toEqual([`closed ${text}`]);
  });

  it.each(["取缔", "关停", "关闭", "取缔、关停、取缔"])("a bare %s is a fact only with a date", (text) => {
    expect(said(text)).toEqual([]);
    expect(said(`11月8日${text}`)).toEqual([`closed 2019-11-08 ${text}`]);
  });

  it.each(
    (
      "未取缔 尚未关停 拟取缔 正在取缔 建议取缔 责令关闭 取缔中 已取缔中 取缔过程中 11月8日取缔中 停产取缔 自行关闭 清理完毕，取缔 " +
      "列入取缔 已列入取缔 11月8日列入取缔 已取缔类 11月8日取缔通知书 已送达关停取缔公告"
    ).split(" "),
  )("%s is no fact", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("关闭 closes a site, not a thing", () => {
    expect(said("该点已关闭")).toEqual(["closed 已关闭"]);
    expect(said("业主已自行关闭")).toEqual(["closed 已自行关闭"]);
    expect(said("已关闭，未清空设备")).toEqual(["closed 已关闭"]);
    expect(said("设备已关闭")).toEqual([]);
    expect(said("已关闭设备")).toEqual([]);
    expect(said("该厂设备已关闭")).toEqual([]);
    expect(said("设备3台，该点已关闭")).toEqual(["closed 已关闭"]);
  });

  it("every 取缔 is a separate fact", () => {
    expect(said("已取缔，已关停")).toEqual(["closed 已取缔", "closed 已关停"]);
    expect(said("已关停、已取缔")).toEqual(["closed 已关停", "closed 已取缔"]);
    expect(said("11月8日取缔，9日关停到位")).toEqual([
      "closed 2019-11-08 取缔",
      "closed 2019-11-09 关停到位",
    ]);
  });

  it.each([
    ["关闭变压器", ["powerCut 关闭变压器"]],
    ["关闭总闸、水阀", ["powerCut 关闭总闸", "waterCut 水阀"]],
    ["关闭阀门", []],
    ["未关闭电源", []],
    ["11月8日关闭水阀", ["waterCut 2019-11-08 关闭水阀"]],
  ])("关闭 is read by its object: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});
