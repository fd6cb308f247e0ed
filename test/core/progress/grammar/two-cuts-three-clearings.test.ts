import { said } from "../said";

describe("两断三清", () => {
  it.each(
    (
      "两断三清 落实两断三清 完成两断三清 两断三清到位 已两断三清 落实“两断三清” 落实“两断”、“三清” 达到两断三清标准 符合两断三清要求 " +
      "已达到两断三清要求 按两断三清落实到位"
    ).split(" "),
  )("is done in %s", (text) => {
    expect(said(text)).toEqual([expect.stringMatching(/^allCutAndCleared 两断(”、“)?三清$/)]);
  });

  it.each(
    "要求两断三清 未达到两断三清标准 两断三清标准 两断三清要求 两断三清方案 对照两断三清 按两断三清要求 按两断三清标准。 按两断三清，完毕".split(
      " ",
    ),
  )("is only named in %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ["按两断三清标准取缔到位", ["allCutAndCleared 两断三清", "closed 取缔到位"]],
    ["按两断三清标准，已取缔", ["allCutAndCleared 两断三清", "closed 已取缔"]],
    ["已取缔，按两断三清标准", ["closed 已取缔", "allCutAndCleared 两断三清"]],
    ["11月8日按照两断三清标准关停", ["allCutAndCleared 2019-11-08 两断三清", "closed 2019-11-08 关停"]],
    ["按两断三清标准。已取缔", ["closed 已取缔"]],
    ["已取缔。按两断三清标准", ["closed 已取缔"]],
    ["对照两断三清标准依法取缔", ["closed 依法取缔"]],
    ["按两断三清标准取缔", []],
    ["按两断三清标准拟取缔", []],
  ])("is met as a standard when something is done by it: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });

  const cut = (words: string) => [`waterCut ${words}`, `powerCut ${words}`];
  const cleared = (words: string) =>
    ["equipmentCleared", "materialsCleared", "productsCleared"].map((kind) => `${kind} ${words}`);

  it.each([
    ["两断到位", cut("两断")],
    ["已两断", cut("两断")],
    ["依法两断", cut("两断")],
    ["落实两断", cut("两断")],
    ["二断到位", cut("二断")],
    ["三清到位", cleared("三清")],
    ["已落实三清", cleared("三清")],
    ["两断", []],
    ["三清", []],
    ["未两断", []],
    ["按两断到位", []],
    ["按三清要求", []],
  ])("is also read by its halves, 两断 and 三清: %s", (text, facts) => {
    expect(said(text)).toEqual(facts);
  });
});
