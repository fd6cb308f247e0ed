import { said } from "../said";

describe("detentions", () => {
  it.each([
    ["行政拘留1人", "administrativeDetentions 1"],
    ["行拘两名", "administrativeDetentions 2"],
    ["治安拘留3人", "administrativeDetentions 3"],
    ["刑事拘留4人", "criminalDetentions 4"],
    ["刑拘5人", "criminalDetentions 5"],
    ["行政拘留业主1人", "administrativeDetentions 1"],
    ["行政拘留业主吴某1人", "administrativeDetentions 1"],
    ["行政拘留业主（吴某）1人", "administrativeDetentions 1"],
    ["行政拘留业主1人、工人2人", "administrativeDetentions 3"],
    ["业主1人被行政拘留", "administrativeDetentions 1"],
    ["1名业主被刑事拘留", "criminalDetentions 1"],
    ["业主1人予以行政拘留", "administrativeDetentions 1"],
    ["涉案人员3人刑事拘留完毕", "criminalDetentions 3"],
    ["行政拘留约3人", "administrativeDetentions 约3"],
    ["行政拘留多人", "administrativeDetentions 约"],
  ])("%s counts the people", (text, fact) => {
    expect(said(text)).toEqual([`${fact} ${text}`]);
  });

  it.each([
    "行政拘留",
    "行政拘留10日",
    "行政拘留业主",
    "行政拘留业主10日",
    "业主被行政拘留",
    "张某被行政拘留",
    "将业主行政拘留",
    "行政拘留3台",
    "行政拘留设备3台",
  ])("%s is a fact without a number", (text) => {
    expect(said(text)).toEqual(["administrativeDetentions 行政拘留"]);
  });

  it.each([
    [
      "行政拘留、刑事拘留各1人",
      ["administrativeDetentions 1 行政拘留、刑事拘留各1人", "criminalDetentions 1 刑事拘留各1人"],
    ],
    [
      "刑拘和行拘各约2人",
      ["criminalDetentions 约2 刑拘和行拘各约2人", "administrativeDetentions 约2 行拘各约2人"],
    ],
    ["行政拘留、刑事拘留1人", ["administrativeDetentions 行政拘留", "criminalDetentions 1 刑事拘留1人"]],
    ["行政拘留、刑事拘留各1台", ["administrativeDetentions 行政拘留", "criminalDetentions 刑事拘留"]],
    [
      "行政拘留1人、刑事拘留2人",
      ["administrativeDetentions 1 行政拘留1人", "criminalDetentions 2 刑事拘留2人"],
    ],
    [
      "2人被刑事拘留、1人被行政拘留",
      ["criminalDetentions 2 2人被刑事拘留", "administrativeDetentions 1 1人被行政拘留"],
    ],
    ["张某、李某2人被行政拘留", ["administrativeDetentions 2 李某2人被行政拘留"]],
    ["业主、工人2人被行政拘留", ["administrativeDetentions 2 工人2人被行政拘留"]],
    ["行政拘留3人（其中业主1人）", ["administrativeDetentions 3 行政拘留3人"]],
    [
      "行政拘留业主10日，捣毁设备3台",
      ["administrativeDetentions 行政拘留", "equipmentDestroyed 3 捣毁设备3台"],
    ],
    ["设备3台，刑事拘留2人", ["criminalDetentions 2 刑事拘留2人"]],
  ])("each is read separately in %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  it.each(
    (
      "行政拘留0人 行政拘留决定书 行政拘留措施 行政拘留中 行政拘留期间 拘留1人 逮捕1人 未行政拘留、刑事拘留各1人 拟行政拘留1人 建议刑事拘留 业主1人被行政拘留中 " +
      "业主1人行政拘留决定书"
    ).split(" "),
  )("%s is no fact", (text) => {
    expect(said(text)).toEqual([]);
  });
});
