import { takingAway } from "../../../src/core/language";

describe("taking words out of a text", () => {
  const takeAway = (text: string) => takingAway(["下灶村", "下灶", "村", "下", "", "磁灶镇"])(text);

  it.each([
    ["", ""],
    ["工业路", "工业路"],
    ["下灶村", ""],
    ["磁灶镇下灶村工业路12号", "工业路12号"],
    ["工业路下灶", "工业路"],
    ["下灶下灶村村下", ""],
    ["下官路村旁", "官路旁"],
    ["磁灶", "磁灶"],
    ["灶村中", "灶中"],
  ])("turns %j into %j", (text, rest) => {
    expect(takeAway(text)).toBe(rest);
  });
});
