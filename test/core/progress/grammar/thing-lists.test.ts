import { said } from "../said";

describe("one verb with a list of things", () => {
  it.each([
    ["捣毁磨粒机3台、造粒机两台", 5],
    ["捣毁磨粒机3台，造粒机2台", 5],
    ["捣毁磨粒机3台和造粒机2台", 5],
    ["捣毁磨粒机3台及造粒机2台", 5],
    ["捣毁磨粒机3台造粒机2台", 5],
    ["捣毁3台磨粒机、2台造粒机", 5],
    ["捣毁磨粒机、造粒机2台", 2],
    ["捣毁盆景3台、磨粒机2台", 5],
    ["捣毁现场的磨粒机3台、业主的造粒机2台", 5],
    ["捣毁磨粒机3台、造粒机2台等", 5],
    ["捣毁磨粒机、造粒机等5台", 5],
    ["捣毁磨粒机、造粒机等设备5台", 5],
    ["捣毁设备：磨粒机3台、造粒机2台", 5],
    ["捣毁设备：3", 3],
    ["捣毁磨粒机3台（旧）、造粒机2台", 5],
    ["捣毁磨粒机3台，造粒机1台（旧）、脱水机1台", 5],
    ["捣毁设备（表号12345）3台", 3],
    ["捣毁3台", 3],
  ])("makes one fact with the sum: %s", (text, count) => {
    expect(said(text)).toEqual([`equipmentDestroyed ${count} ${text.replace(/(?<=台)等$/, "")}`]);
  });

  it.each([
    ["捣毁磨粒机3台、查封电表2个", ["equipmentDestroyed 3 捣毁磨粒机3台", "metersSealed 2 查封电表2个"]],
    ["捣毁磨粒机3台，电表2个被查封", ["equipmentDestroyed 3 捣毁磨粒机3台", "metersSealed 2 电表2个被查封"]],
    ["捣毁磨粒机3台，电表2个尚未查封", ["equipmentDestroyed 3 捣毁磨粒机3台"]],
    ["捣毁磨粒机3台，造粒机2台拟拆除", ["equipmentDestroyed 3 捣毁磨粒机3台"]],
    ["捣毁磨粒机3台，造粒机2台11月30日前拆除", ["equipmentDestroyed 3 捣毁磨粒机3台"]],
    ["捣毁磨粒机3台，现有造粒机2台", ["equipmentDestroyed 3 捣毁磨粒机3台"]],
    [
      "捣毁磨粒机、原料、造粒机2台",
      ["equipmentCleared 捣毁磨粒机", "materialsCleared 原料", "equipmentDestroyed 2 造粒机2台"],
    ],
    [
      "捣毁磨粒机、造粒机2台、脱水机",
      ["equipmentDestroyed 2 捣毁磨粒机、造粒机2台", "equipmentCleared 脱水机"],
    ],
    ["捣毁磨粒机、造粒机等", ["equipmentCleared 捣毁磨粒机"]],
    [
      "捣毁磨粒机3台、原料2吨、产品",
      ["equipmentDestroyed 3 捣毁磨粒机3台", "materialsCleared 原料", "productsCleared 产品"],
    ],
    ["清运原料2吨、成品10袋和辅料1.5吨", ["materialsCleared 清运原料", "productsCleared 成品"]],
    ["清运原料2吨，成品1吨未清", ["materialsCleared 清运原料"]],
    ["原料2.5吨、成品1吨已清运", ["materialsCleared 原料", "productsCleared 成品1吨已清运"]],
    ["原料2吨，均已清运", ["materialsCleared 原料2吨，均已清运"]],
    ["拆除电表1个、设备3台、水表2个", ["metersSealed 1 拆除电表1个", "equipmentCleared 设备3台"]],
    ["强制拆除电表2个、磨粒机3台", ["metersSealed 2 强制拆除电表2个", "equipmentDestroyed 3 磨粒机3台"]],
    ["捣毁磨粒机3台。造粒机2台", ["equipmentDestroyed 3 捣毁磨粒机3台"]],
    ["捣毁盆景3个", []],
    ["捣毁盆景", []],
    ["捣毁3个", []],
    ["捣毁", []],
  ])("ends its list where another word takes over: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});

describe("各", () => {
  it.each([
    ["捣毁磨粒机、造粒机各2台", ["equipmentDestroyed 4 捣毁磨粒机、造粒机各2台"]],
    ["捣毁磨粒机3台、造粒机各2台", ["equipmentDestroyed 5 捣毁磨粒机3台、造粒机各2台"]],
    ["捣毁磨粒机、造粒机各2台、脱水机1台", ["equipmentDestroyed 5 捣毁磨粒机、造粒机各2台、脱水机1台"]],
    ["查封电表各1个", ["metersSealed 1 查封电表各1个"]],
    ["查封电表、表箱各1个", ["metersSealed 2 查封电表、表箱各1个"]],
    ["出动检查组、执法组各2个", ["inspectionTeams 4 出动检查组、执法组各2个"]],
    ["出动镇村干部和执法人员各5人", ["inspectorVisits 10 出动镇村干部和执法人员各5人"]],
    ["清除原料、产品各2吨", ["materialsCleared 清除原料", "productsCleared 产品"]],
    ["出动执法人员、车辆各5辆", ["inspectorVisits 出动执法人员"]],
    [
      "捣毁磨粒机、造粒机各若干台",
      ["equipmentDestroyed 约 捣毁磨粒机、造粒机各若干台", "equipmentDestroyed 约 造粒机各若干台"],
    ],
  ])("gives its number to each thing that is counted: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});

describe("a count that is said again", () => {
  const five = ["equipmentDestroyed 5 捣毁磨粒机3台、造粒机2台"];

  it.each([
    "共5台",
    "，共5台",
    "，共计5台",
    "、设备共5台",
    "，共捣毁5台",
    "。共捣毁设备5台",
    "；累计捣毁设备5台",
  ])("is the sum of the list before it: %s", (sum) => {
    expect(said(`捣毁磨粒机3台、造粒机2台${sum}`)).toEqual(five);
  });

  it.each(["共计", "累计", "合计", "总计", "截至目前共"])("follows %s even for a single count", (word) => {
    expect(said(`捣毁设备5台。${word}捣毁设备5台`)).toEqual(["equipmentDestroyed 5 捣毁设备5台"]);
  });

  it.each([
    ["捣毁磨粒机3台。捣毁造粒机2台。共捣毁5台", ["3 捣毁磨粒机3台", "2 捣毁造粒机2台"]],
    ["捣毁磨粒机、造粒机各2台，共捣毁4台", ["4 捣毁磨粒机、造粒机各2台"]],
    ["捣毁设备5台，其中磨粒机3台、造粒机2台", ["5 捣毁设备5台"]],
    ["捣毁设备5台，包括捣毁磨粒机3台", ["5 捣毁设备5台"]],
    ["捣毁设备5台。其中捣毁磨粒机3台", ["5 捣毁设备5台"]],
    ["捣毁设备5台（其中磨粒机3台、造粒机2台）", ["5 捣毁设备5台"]],
    ["捣毁设备5台（捣毁磨粒机3台、造粒机2台）", ["5 捣毁设备5台"]],
    ["捣毁设备（磨粒机3台、造粒机2台）5台", ["5 捣毁设备（磨粒机3台、造粒机2台）5台"]],
    ["捣毁磨粒机、造粒机共5台", ["5 捣毁磨粒机、造粒机共5台"]],
    ["捣毁磨粒机3台、造粒机共5台", ["5 捣毁磨粒机3台、造粒机共5台"]],
    ["捣毁磨粒机3台、造粒机、脱水机共7台", ["7 捣毁磨粒机3台、造粒机、脱水机共7台"]],
    ["捣毁磨粒机3台、造粒机2台、共7台", ["5 捣毁磨粒机3台、造粒机2台"]],
    ["捣毁设备（磨粒机3台、造粒机2台）", ["5 捣毁设备（磨粒机3台、造粒机2台"]],
    ["捣毁设备（磨粒机3台，造粒机2台）、脱水机1台", ["6 捣毁设备（磨粒机3台，造粒机2台）、脱水机1台"]],
  ])("adds nothing as a sum or a break-down: %s", (text, facts) => {
    expect(said(text)).toEqual(facts.map((fact) => `equipmentDestroyed ${fact}`));
  });

  it.each([
    ["捣毁设备3台。共捣毁设备3台", ["3 捣毁设备3台", "3 捣毁设备3台"]],
    ["捣毁设备5台。累计捣毁设备3台", ["5 捣毁设备5台", "3 捣毁设备3台"]],
    ["捣毁设备3台。累计捣毁设备约3台", ["3 捣毁设备3台", "约3 捣毁设备约3台"]],
    ["累计捣毁设备5台", ["5 捣毁设备5台"]],
    ["捣毁设备3台。捣毁设备3台", ["3 捣毁设备3台", "3 捣毁设备3台"]],
    ["捣毁设备约5台，累计，捣毁设备5台", ["约5 捣毁设备约5台", "5 捣毁设备5台"]],
    ["其中捣毁磨粒机3台", ["3 捣毁磨粒机3台"]],
    ["已断电（捣毁磨粒机3台）", ["3 捣毁磨粒机3台"]],
  ])("is told from a new count, which is added: %s", (text, facts) => {
    expect(said(text).filter((fact) => !fact.startsWith("powerCut"))).toEqual(
      facts.map((fact) => `equipmentDestroyed ${fact}`),
    );
  });

  it("follows 其中 only where it was counted before", () => {
    expect(said("捣毁设备5台，其中磨粒机3台，查封电表1个，包括查封表箱1个")).toEqual([
      "equipmentDestroyed 5 捣毁设备5台",
      "metersSealed 1 查封电表1个",
    ]);
    expect(said("捣毁设备（磨粒机3台、造粒机）")).toEqual(["equipmentCleared 捣毁设备"]);
    expect(said("捣毁设备（已断电）3台")).toEqual([
      "equipmentDestroyed 3 捣毁设备（已断电）3台",
      "powerCut 断电",
    ]);
    expect(said("捣毁设备（未断电）3台")).toEqual(["equipmentDestroyed 3 捣毁设备（未断电）3台"]);
  });
});
