import { said } from "../said";

describe("what stands behind a closing", () => {
  it.each([
    ["11月9日关闭该加工点", ["closed 2019-11-09 关闭"]],
    ["11月9日关闭该厂喷漆车间", []],
    ["11月9日关闭该厂二楼喷漆车间", []],
    ["11月9日关闭该户生产线", []],
    ["11月9日取缔3台设备", []],
    ["11月9日取缔喷漆房2间", []],
    ["11月9日取缔加工点2家", ["closed 2019-11-09 取缔"]],
    ["11月9日取缔材料", []],
    ["11月9日取缔后回访", []],
    ["11月9日取缔后断电", ["closed 2019-11-09 取缔", "powerCut 2019-11-09 断电"]],
  ])("%s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});

describe("who is sent out", () => {
  it.each([
    ["安排2人留守", []],
    ["安排执法人员2人驻守", []],
    ["出动执法人员2人，每日巡查", ["inspectorVisits 2 出动执法人员2人"]],
    ["组织干部到场", []],
  ])("%s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});

describe("who did it", () => {
  it.each([
    ["业主自行组织人手砸毁磨粒机2台", ["equipmentCleared 砸毁磨粒机2台"]],
    ["业主自行停产后执法队砸毁磨粒机2台", ["equipmentDestroyed 2 砸毁磨粒机2台"]],
    ["由业主在15日内运走设备", []],
    ["设备请废品商拉走", ["equipmentCleared 设备请废品商拉走"]],
    ["用挖掘机、铲车各1台捣毁磨粒机2台", ["equipmentDestroyed 2 捣毁磨粒机2台"]],
  ])("%s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});
