import { cizao2019, type Campaign } from "../../../../src/core/campaign";
import { readProgress } from "../../../../src/core/progress";

const elsewhere: Campaign = {
  ...cizao2019,
  town: "清断镇",
  roster: {
    ...cizao2019.roster,
    units: ["后河村", "三吴村", "三台村", "断桥社区"].map((name) => ({ name, aliases: [] })),
    places: ["封后林"],
  },
};

const read = (text: string, campaign: Campaign) =>
  readProgress(text, { today: "2019-11-20", campaign }).map(
    ({ kind, count }) => `${kind}${count === undefined ? "" : ` ${count}`}`,
  );

describe("a name of a place is no other word", () => {
  it.each([
    ["查封后林电表2个", ["metersSealed 2"]],
    ["捣毁后林村磨粒机5台", ["equipmentDestroyed 5", "equipmentCleared"]],
    ["断电清濛设备", ["powerCut"]],
  ])("%s in the town of the notice", (text, facts) => expect(read(text, cizao2019)).toEqual(facts));

  it.each([
    ["查封后河村电表2个", ["metersSealed 2"]],
    ["查封后河电表2个", ["metersSealed 2"]],
    ["断电封后林设备", ["powerCut"]],
    ["清断镇设备3台", []],
    ["三吴村设备已拆除", ["equipmentCleared"]],
    ["捣毁三吴村设备4台", ["equipmentDestroyed 4", "equipmentCleared"]],
  ])("%s in another town", (text, facts) => expect(read(text, elsewhere)).toEqual(facts));

  it("but in a town that does not know the name", () => {
    expect(read("查封后林电表2个", elsewhere)).toEqual([]);
    expect(read("断电清濛设备", elsewhere)).toEqual(["powerCut", "equipmentCleared"]);
  });

  it("and a number with its unit is no village", () => {
    expect(read("捣毁设备三台", elsewhere)).toEqual(["equipmentDestroyed 3", "equipmentCleared"]);
  });
});
