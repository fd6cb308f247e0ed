import { asksForClosing, saysWorking } from "../../../src/core/progress/says-working";

describe("where a text says that the site works", () => {
  it.each([
    ["该点仍在生产", { at: 2, text: "仍在生产" }],
    ["已断电，又在偷偷加工", { at: 4, text: "又在偷偷加工" }],
    ["未断电；设备仍在运转", { at: 4, text: "设备仍在运转" }],
    ["正在生产，11月8日恢复生产", { at: 10, text: "恢复生产" }],
    ["机器运转正常", { at: 0, text: "机器运转" }],
    ["未发现恢复生产", null],
    ["镇里同意其恢复生产", null],
    ["恢复生产，未见恢复生产", { at: 0, text: "恢复生产" }],
    ["已断电", null],
  ])("%s", (text, passage) => {
    expect(saysWorking(text)).toEqual(passage);
  });
});

describe("where a text asks for the site to be closed", () => {
  it.each([
    ["责令11月底前关停", { at: 0, text: "责令11月底前关停" }],
    ["已断电，拟取缔", { at: 4, text: "拟取缔" }],
    ["不拟取缔", null],
    ["责令停产。已取缔", null],
    ["责令停产，已取缔", null],
    ["已取缔", null],
  ])("%s", (text, passage) => {
    expect(asksForClosing(text)).toEqual(passage);
  });
});
