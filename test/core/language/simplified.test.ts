import { fold } from "../../../src/core/language";
import { said } from "../progress/said";

const folded = (text: string) => {
  const { chars, origin } = fold(text);
  return { chars, origin: origin && Array.from(origin.subarray(0, chars.length)) };
};

describe("folding a text", () => {
  it.each(["", "已断电，捣毁磨粒机3台（旧）：A.1", "𠮷字"])("leaves %j as it is", (text) => {
    expect(fold(text)).toEqual({ chars: text, origin: null });
  });

  it.each([
    ["full-width forms", "Ａ１．８／－", "A1.8/-"],
    ["traditional characters", "捣毀設備兩臺", "捣毁设备两台"],
    ["brackets of any form", "〔a〕【b】［c］[d]{e}｛f｝", "(a)(b)(c)(d)(e)(f)"],
    ["half-width stops", "a｡b﹒c", "a。b.c"],
    ["line ends", "a\nb\rc\vd\fe\u0085f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"],
  ])("treats the characters %s as the same", (_, text, chars) => {
    expect(folded(text)).toEqual({ chars, origin: Array.from(chars, (_char, i) => i) });
  });

  it("drops blanks and quotation marks, and keeps the positions", () => {
    expect(folded("断 电")).toEqual({ chars: "断电", origin: [0, 2] });
    expect(folded("“断\u3000\u200b\t电”。")).toEqual({ chars: "断电。", origin: [1, 5, 7] });
    expect(folded("「a」『b』《c》〈d〉‘e’\"f\"'g'`h`＂i＇")).toEqual({
      chars: "abcdefghi",
      origin: [1, 4, 7, 10, 13, 16, 19, 22, 25],
    });
    expect(folded(" \ufeff\u00a0断電 ")).toEqual({ chars: "断电", origin: [3, 4] });
    expect(folded("   ")).toEqual({ chars: "", origin: [] });
  });

  it("keeps two numbers apart", () => {
    expect(folded("3 5")).toEqual({ chars: "3 5", origin: [0, 1, 2] });
    expect(folded("a3\u3000 5 台")).toEqual({ chars: "a3 5台", origin: [0, 1, 2, 4, 6] });
    expect(folded("３　５")).toEqual({ chars: "3 5", origin: [0, 1, 2] });
    expect(folded("3“5”")).toEqual({ chars: "35", origin: [0, 2] });
    expect(folded("3 a 5")).toEqual({ chars: "3a5", origin: [0, 2, 4] });
  });

  it("reads a blank before 已 as a comma, but not at the beginning", () => {
    expect(folded("未拆 已断电")).toEqual({ chars: "未拆,已断电", origin: [0, 1, 2, 3, 4, 5] });
    expect(folded("未拆\u00a0 \u2003已断")).toEqual({ chars: "未拆,已断", origin: [0, 1, 2, 5, 6] });
    expect(folded(" 已断")).toEqual({ chars: "已断", origin: [1, 2] });
    expect(folded("未拆“已断")).toEqual({ chars: "未拆已断", origin: [0, 1, 3, 4] });
    expect(folded("未拆 现断")).toEqual({ chars: "未拆现断", origin: [0, 1, 3, 4] });
  });

  it("gives positions in the cell's own text", () => {
    expect(said("𠮷 捣毀“設備”３ 台 ， 断 電 。")).toEqual([
      "equipmentDestroyed 3 捣毀“設備”３ 台",
      "powerCut 断 電",
    ]);
    expect(said("设备未拆 已断电")).toEqual(["powerCut 断电"]);
    // Two numbers, of which nothing says which one holds.
    expect(said("捣毁设备3 5台")).toEqual(["equipmentCleared 捣毁设备"]);
  });
});
