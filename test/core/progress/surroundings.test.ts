import { cizao2019 } from "../../../src/core/campaign";
import { readText } from "../../../src/core/progress";
import { readFixture } from "../../fixtures";
import { sectionsOf } from "./tables";

const options = { today: "2019-11-20", campaign: cizao2019 } as const;

/** What is read, with places counted from one of the text. */
function read(text: string, from = 0): unknown {
  const { facts, numbers } = readText(text, options);
  return {
    facts: facts.map(({ kind, count, approximate, date, start, end }) => ({
      kind,
      count,
      approximate,
      date,
      start: start - from,
      end: end - from,
    })),
    numbers: numbers.map(({ value, as, start, end }) => ({
      value,
      as,
      start: start - from,
      end: end - from,
    })),
  };
}

const texts = [
  ...["progress-cases.json", "progress-cases-2.json"].flatMap((file) =>
    readFixture<{ text: string }[]>(file).map(({ text }) => text),
  ),
  ...["neighbours.txt", "published-wordings.txt", "held-out-wordings.txt"].flatMap((file) =>
    sectionsOf(file).flatMap(([, cases]) => cases.map(([text = ""]) => text)),
  ),
];
const before = "村里张贴宣传画。";
const swapped = (from: string, to: string) => (text: string) =>
  text.replace(new RegExp(`[${from}]`, "g"), (one) => to.charAt(from.indexOf(one)));

describe("a text reads the same", () => {
  it.each([
    ["behind another sentence", (text: string) => before + text, before.length],
    ["before another sentence", (text: string) => `${text}。村民已知晓。`, 0],
    ["before another clause", (text: string) => `${text}，村民已知晓。`, 0],
    ["with the marks of another keyboard", swapped("，；：（）", ",;:()"), 0],
    ["with the digits of another keyboard", swapped("0123456789", "０１２３４５６７８９"), 0],
  ])("%s", (_, changed, from) => {
    const other = texts.filter(
      (text) => JSON.stringify(read(changed(text), from)) !== JSON.stringify(read(text)),
    );
    expect(other).toEqual([]);
  });
});
