import fc from "../../environment/fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { phraseAround, readNumbers } from "../../../src/core/progress";

const options = { today: "2019-11-20", campaign: cizao2019 } as const;
const phrases = (text: string): string[] => {
  const numbers = readNumbers(text, options);
  return numbers.map((number) => phraseAround(text, numbers, number).text);
};

describe("the words that a number stands in", () => {
  it.each([
    ["11月8日查处设备3台，已上报", ["查处设备3台"]],
    ["依法强制拆除。拆除设备：搅拌机1台", ["搅拌机1台"]],
    ["3台磨粒机、2台造粒机被查处", ["3台磨粒机", "2台造粒机被查处"]],
    ["查处设备3台电表2个", ["查处设备3台", "电表2个"]],
    ["（设备4台）", ["设备4台"]],
  ])("%s: %j", (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it("hold the number, are short, and share nothing with those of the next", () => {
    const pieces = ["捣毁", "设备", "3台", "２ 个", "，", "。", "11月8日", "一二三四五六七八九十百千万中文"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (all) => {
        const text = all.join("");
        const numbers = readNumbers(text, options);
        let from = 0;
        for (const number of numbers) {
          const { start, end, text: words } = phraseAround(text, numbers, number);
          expect(words).toBe(text.slice(start, end));
          expect([start >= from, start <= number.start, end >= number.end]).toEqual([true, true, true]);
          expect(end - start - (number.end - number.start)).toBeLessThanOrEqual(24);
          from = end;
        }
      }),
    );
  });
});
