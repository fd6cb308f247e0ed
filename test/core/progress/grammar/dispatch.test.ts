import { said } from "../said";

describe("inspections", () => {
  it.each([
    ["出动检查组2个", "inspectionTeams 2"],
    ["出动2个检查组", "inspectionTeams 2"],
    ["检查组2个", "inspectionTeams 2"],
    ["2个检查组", "inspectionTeams 2"],
    ["成立联合检查组两组", "inspectionTeams 2"],
    ["组织检查组", "inspectionTeams"],
    ["出动检查组若干", "inspectionTeams 约"],
    ["出动执法人员5人次", "inspectorVisits 5"],
    ["执法人员5人", "inspectorVisits 5"],
    ["出动执法人员约5人次", "inspectorVisits 约5"],
    ["出动执法人员12名", "inspectorVisits 12"],
    ["出动15人次", "inspectorVisits 15"],
    ["出动民警5名、执法人员10人", "inspectorVisits 15"],
    ["出动民警、执法人员10人", "inspectorVisits 10"],
    ["出动执法人员（含民警2人）5人次", "inspectorVisits 5"],
    ["出动执法人员", "inspectorVisits"],
  ])("%s counts teams or people", (text, fact) => {
    expect(said(text)).toEqual([`${fact} ${text}`]);
  });

  it.each([
    [
      "出动检查组2个、执法人员15人次",
      ["inspectionTeams 2 出动检查组2个", "inspectorVisits 15 执法人员15人次"],
    ],
    ["组织2个检查组、检查人员9人次", ["inspectionTeams 2 组织2个检查组", "inspectorVisits 9 检查人员9人次"]],
    ["执法人员5人次、检查组2个", ["inspectorVisits 5 执法人员5人次", "inspectionTeams 2 检查组2个"]],
    ["出动车辆3辆、执法人员5人", ["inspectorVisits 5 执法人员5人"]],
    ["出动执法人员5人次（其中民警2人）", ["inspectorVisits 5 出动执法人员5人次"]],
    ["出动执法人员5个", ["inspectorVisits 出动执法人员"]],
    ["出动检查组，捣毁设备3台", ["inspectionTeams 出动检查组", "equipmentDestroyed 3 捣毁设备3台"]],
    ["出动挖掘机1台，捣毁设备3台", ["equipmentDestroyed 3 捣毁设备3台"]],
    ["出动检查组第2个", ["inspectionTeams 出动检查组"]],
  ])("each group is read separately in %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each(
    "检查组 检查组上门 第2检查组上门 出动人员 出动15台 出动各15人次 出动0人 未出动执法人员5人 计划检查组2个 拟出动15人次 业主5人到场 执法人员上门".split(
      " ",
    ),
  )("%s is no fact", (text) => {
    expect(said(text)).toEqual([]);
  });
});
