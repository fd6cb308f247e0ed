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

describe("the name of a place", () => {
  it.each([
    ["查封后林电表2个", ["metersSealed 2"]],
    ["捣毁后林村磨粒机5台", ["equipmentDestroyed 5", "equipmentCleared"]],
    ["断电清濛设备", ["powerCut"]],
  ])("is not taken for another word in the town of the notice: %s", (text, facts) =>
    expect(read(text, cizao2019)).toEqual(facts),
  );

  it.each([
    ["查封后河村电表2个", ["metersSealed 2"]],
    ["查封后河电表2个", ["metersSealed 2"]],
    ["断电封后林设备", ["powerCut"]],
    ["清断镇设备3台", []],
    ["三吴村设备已拆除", ["equipmentCleared"]],
    ["捣毁三吴村设备4台", ["equipmentDestroyed 4", "equipmentCleared"]],
  ])("is not taken for another word in another town: %s", (text, facts) =>
    expect(read(text, elsewhere)).toEqual(facts),
  );

  it("is read as other words in a town that does not know it", () => {
    expect(read("查封后林电表2个", elsewhere)).toEqual([]);
    expect(read("断电清濛设备", elsewhere)).toEqual(["powerCut", "equipmentCleared"]);
  });

  it("is not seen in a number with its unit", () => {
    expect(read("捣毁设备三台", elsewhere)).toEqual(["equipmentDestroyed 3", "equipmentCleared"]);
  });
});
