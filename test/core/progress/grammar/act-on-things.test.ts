import { said } from "../said";

describe("a verb after its things", () => {
  it.each([
    "磨粒机3台被捣毁",
    "3台磨粒机已被捣毁",
    "磨粒机3台、造粒机2台全部捣毁",
    "磨粒机3台，均已捣毁",
    "磨粒机3台，已捣毁",
    "磨粒机3台，依法捣毁",
    "磨粒机3台，全部捣毁完毕",
    "磨粒机捣毁3台",
    "磨粒机已捣毁3台",
    "设备3台被捣毁并清运",
  ])("makes one fact of all the words in %s", (text) => {
    expect(said(text)).toEqual([`equipmentDestroyed ${text.includes("造粒机") ? 5 : 3} ${text}`]);
  });

  it.each([
    ["电表查封1个", ["metersSealed 1 电表查封1个"]],
    ["电表查封", ["metersSealed 电表查封"]],
    ["将电表查封2个", ["metersSealed 2 将电表查封2个"]],
    [
      "设备、原料、产品，全部清空",
      ["equipmentCleared 设备", "materialsCleared 原料", "productsCleared 产品，全部清空"],
    ],
    ["设备拆除、原料清运", ["equipmentCleared 设备拆除", "materialsCleared 原料清运"]],
    ["电表拆除、设备捣毁3台", ["metersSealed 电表拆除", "equipmentDestroyed 3 设备捣毁3台"]],
    ["设备拆除清运完毕", ["equipmentCleared 设备拆除清运完毕"]],
    ["原料清理到位后断电", ["materialsCleared 原料清理到位", "powerCut 断电"]],
    ["设备清理后断电", ["equipmentCleared 设备清理", "powerCut 断电"]],
    ["电表没收，原料没收", ["metersSealed 电表没收", "materialsCleared 原料没收"]],
    ["磨粒机3台，已捣毁造粒机2台", ["equipmentDestroyed 2 捣毁造粒机2台"]],
    ["磨粒机3台但已捣毁", ["equipmentDestroyed 3 磨粒机3台但已捣毁"]],
    ["现场有磨粒机3台，业主不在，已捣毁", ["equipmentDestroyed 3 磨粒机3台，业主不在，已捣毁"]],
    ["场地已清空", ["productsCleared 场地已清空"]],
  ])("gives each kind its own words in %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each(
    (
      "磨粒机3台，捣毁 磨粒机3台，业主阻挠捣毁 设备、原料，清空 磨粒机3台。已捣毁 设备清理中 清理设备中 " +
      "设备清运方案 设备清运协议 清运后的设备 清理完毕 清运出场 废料清运 水表1个查封 场地已平整 查封设备3台 设备3台被查封"
    ).split(" "),
  )("states nothing in %s", (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("several verbs with one object", () => {
  it.each([
    ["拆除并清运设备", ["equipmentCleared 拆除并清运设备"]],
    ["拆除、捣毁设备3台", ["equipmentDestroyed 3 拆除、捣毁设备3台"]],
    ["捣毁并全部清运设备3台", ["equipmentDestroyed 3 捣毁并全部清运设备3台"]],
    ["拆除并捣毁设备3台和电表1个", ["equipmentDestroyed 3 拆除并捣毁设备3台", "metersSealed 1 电表1个"]],
    ["查封并没收电表2个", ["metersSealed 2 查封并没收电表2个"]],
    ["切断并拆除电表1个", ["metersSealed 1 拆除电表1个"]],
    ["未捣毁、拆除设备3台", []],
    ["清理完设备、原料", ["equipmentCleared 清理完设备", "materialsCleared 原料"]],
    ["磨粒机3台，已捣毁了造粒机2台", ["equipmentDestroyed 2 捣毁了造粒机2台"]],
    ["清理完毕设备3台", []],
  ])("are read together: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});

describe("the number of a thing", () => {
  it.each(
    (
      "捣毁设备共3台 捣毁设备共计3台 捣毁设备累计3台 捣毁共3台设备 捣毁累计设备3台 捣毁了3台设备 捣毁了设备3台 捣毁设备等3台 捣毁设备（旧）共3台 捣毁旧设备大小3台 " +
      "捣毁3台大型的磨粒机 捣毁磨粒机设备3台 捣毁：设备3台 捣毁设备：共3台 捣毁业主的旧设备3台 捣毁业主磨粒机3台 捣毁该点设备3台 捣毁剩余设备3台"
    ).split(" "),
  )("is three in %s", (text) => {
    expect(said(text)).toEqual([`equipmentDestroyed 3 ${text}`]);
  });

  it.each([
    ["捣毁一直放在那里的很旧的设备3台", ["equipmentDestroyed 3 捣毁一直放在那里的很旧的设备3台"]],
    ["捣毁设备，断电3台", ["equipmentCleared 捣毁设备", "powerCut 断电"]],
    ["拆设备3台", ["equipmentCleared 拆设备3台"]],
    ["拆旧设备3台", ["equipmentCleared 拆旧设备3台"]],
    ["没收设备3台", ["equipmentCleared 没收设备3台"]],
    ["破拆设备3台", ["equipmentDestroyed 3 破拆设备3台"]],
    ["强制拆除盆景3台", ["equipmentDestroyed 3 强制拆除盆景3台"]],
    ["拆除盆景3台", ["equipmentCleared 拆除盆景3台"]],
    ["拆除盆景3个", []],
    ["清运盆景3人", []],
    ["销毁成品50件", ["productsCleared 销毁成品"]],
  ])("counts by the verb in %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});
