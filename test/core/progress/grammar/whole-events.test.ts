import { said } from "../said";

describe("cutting the supply", () => {
  it.each(
    "断电 停电 拉闸 拉闸断电 停止供电 切断电源 剪断电线 强制断电 断开变压器 断开变压器低压侧开关 切断工业用电 切断用电 停止用电 剪断电缆 断开刀闸 拉下总闸 电源切断 电源已被切断".split(
      " ",
    ),
  )("%s cuts the power", (text) => {
    expect(said(text)).toEqual([`powerCut ${text}`]);
  });

  it.each("断水 停水 停止供水 切断水源 切断工业用水 断开水阀 中断供水 用水已切断".split(" "))(
    "%s cuts the water",
    (text) => {
      expect(said(text)).toEqual([`waterCut ${text}`]);
    },
  );

  it.each([
    ["断水电", ["waterCut 断水电", "powerCut 断水电"]],
    ["断、水电", ["waterCut 断、水电", "powerCut 断、水电"]],
    ["切断水电", ["waterCut 切断水电", "powerCut 切断水电"]],
    ["水电已切断", ["waterCut 水电已切断", "powerCut 水电已切断"]],
    ["切断水、电", ["waterCut 切断水、电", "powerCut 切断水、电"]],
    ["断水断电", ["waterCut 断水", "powerCut 断电"]],
    ["断电、断水、停水", ["powerCut 断电", "waterCut 断水", "waterCut 停水"]],
    ["切断工业用水、用电", ["waterCut 切断工业用水", "powerCut 用电"]],
    ["切断电源水源", ["powerCut 切断电源", "waterCut 水源"]],
    ["断开熔断器、刀闸", ["powerCut 断开熔断器"]],
    ["停止供水、供电", ["waterCut 停止供水", "powerCut 供电"]],
    ["停止供电和用水", ["powerCut 停止供电", "waterCut 用水"]],
    ["停止供水供电", ["waterCut 停止供水", "powerCut 供电"]],
    ["停止供水、用电公告", ["waterCut 停止供水"]],
    ["停止供水、原料", ["waterCut 停止供水"]],
    ["停止供水，供电正常", ["waterCut 停止供水"]],
    ["清场、断电", ["productsCleared 清场", "powerCut 断电"]],
    ["清场地", ["productsCleared 清场地"]],
  ])("each cut quotes its own words in %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each(
    (
      "未断电 不断水 拟断电 正在停电 断电中 断电过程中 断电公告 断电通知书 断水断电通知书 断电器 断电保护器2台 未停止供水、供电 停止施工 切断原料 " +
      "切断与外界联系 切断水表 清场中 供电正常 用电"
    ).split(" "),
  )("%s is no fact", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("things before it are not tied to a later verb", () => {
    expect(said("设备3台，断电，已拆除")).toEqual(["powerCut 断电"]);
  });
});
