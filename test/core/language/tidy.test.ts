import { tidy, withoutBlanks, isFilled, isUntidy } from "../../../src/core/language";

/** As the checks.json note says: what each mark is, and how it is tidied between two letters. */
const marks: readonly (readonly [string, string, string])[] = [
  ["a tab", "\t", "a b"],
  ["a line break", "\n", "a b"],
  ["a return", "\r", "a b"],
  ["a vertical tab", "\v", "a b"],
  ["a non-breaking blank", "\u00a0", "a b"],
  ["a line separator", "\u2028", "a b"],
  ["a paragraph separator", "\u2029", "a b"],
  ["a next-line mark", "\u0085", "a b"],
  ["two blanks", "  ", "a b"],
  ["two full-width blanks", "\u3000\u3000", "a b"],
  ["a blank and a full-width one", " \u3000", "a b"],
  ["a zero-width blank", "\u200b", "ab"],
  ["a zero-width joiner", "\u200d", "ab"],
  ["a word joiner", "\u2060", "ab"],
  ["a byte-order mark", "\ufeff", "ab"],
  ["a soft hyphen", "\u00ad", "ab"],
  ["a left-to-right mark", "\u200e", "ab"],
  ["a right-to-left override", "\u202e", "ab"],
  ["the end of an isolate", "\u2069", "ab"],
  ["an Arabic letter mark", "\u061c", "ab"],
  ["a variation selector", "\ufe0f", "ab"],
  ["a variation selector of ideographs", "\u{e0100}", "ab"],
  ["a combining grapheme joiner", "\u034f", "ab"],
  ["a Hangul filler", "\u3164", "ab"],
  ["an invisible operator", "\u2061", "ab"],
  ["a Kangxi radical", "⼯", "a工b"],
  ["the last Kangxi radical", "⿕", "a龠b"],
  ["a simplified radical", "⻅", "a见b"],
  ["the radical 长", "⻓", "a长b"],
  ["a compatibility ideograph", "\uf900", "a豈b"],
  ["a compatibility ideograph of another plane", "\u{2f800}", "a丽b"],
  ["a mathematical digit", "𝟏", "a1b"],
  ["a mathematical letter", "𝐀", "aAb"],
  ["a half-width katakana letter", "ｱ", "aアb"],
  ["a letter and its accent", "e\u0301", "aéb"],
  ["a full-width digit", "０", "a0b"],
  ["the last full-width digit", "９", "a9b"],
  ["a full-width capital", "Ａ", "aAb"],
  ["the last full-width capital", "Ｚ", "aZb"],
  ["a full-width letter", "ａ", "aab"],
  ["the last full-width letter", "ｚ", "azb"],
];

/** Neighbours of these marks, and punctuation that belongs in Chinese text. */
const tidyOnes = [
  ..."\u0008\u000e\u001f!~\u009f\u00a1\u00ac\u00ae\u167f\u1681\u2010\u2027\u2030\u205e\u2070\u3001",
  ..."／：；＠［｀｛－（），。",
  // These say more than the plain characters that they fall into.
  ..."①⑽㎡℃²½Ⅲ㈠㊣…ªº",
];

describe("tidying", () => {
  it.each(marks)("mends %s", (_, mark, wanted) => {
    expect(isUntidy(`a${mark}b`)).toBe(true);
    expect(tidy(`a${mark}b`)).toBe(wanted);
  });

  it("leaves other characters unchanged", () => {
    for (const mark of tidyOnes) {
      expect([mark, isUntidy(mark)]).toEqual([mark, false]);
      expect(tidy(`a${mark}b`)).toBe(`a${mark}b`);
    }
  });

  it.each([" ", "\u3000", "\u1680", "\u2000", "\u200a", "\u202f", "\u205f"])(
    "leaves one blank (%j) within a text and none at its ends",
    (blank) => {
      expect(isUntidy(`a${blank}b`)).toBe(false);
      expect(tidy(`a${blank}b`)).toBe(`a${blank}b`);
      for (const text of [`${blank}a b`, `a b${blank}`, `${blank}a b${blank}`]) {
        expect(isUntidy(text)).toBe(true);
        expect(tidy(text)).toBe("a b");
      }
    },
  );

  it("turns blanks alone into an empty text, which is tidy", () => {
    expect(isUntidy("")).toBe(false);
    expect(isUntidy(" ")).toBe(true);
    expect(tidy(" \t\u200b\u3000")).toBe("");
  });
});

describe("a text without blanks", () => {
  it("has neither blanks nor zero-width marks, whatever their kind", () => {
    const blanks = marks.map(([, mark]) => mark).filter((mark) => /^[\\s\\p{DI}\\u0085]+$/u.test(mark));
    for (const blank of [" ", "\u3000", "\u1680", "\u202f", "\u205f", ...blanks]) {
      expect(withoutBlanks(`a${blank}b`)).toBe("ab");
      expect(withoutBlanks(`${blank}`)).toBe("");
    }
    expect(withoutBlanks(" 下 灶\n村 ")).toBe("下灶村");
  });

  it("is otherwise unchanged", () => {
    for (const text of ["下灶村", "Ａ１", ...tidyOnes]) expect(withoutBlanks(text)).toBe(text);
  });
});

describe("a cell's text", () => {
  it("is filled unless it holds only blanks and zero-width marks", () => {
    for (const text of ["", " ", "\t\n", "\u3000\u00a0", "\u200b\u200d", "\u2028", "\ufeff", " \u205f"])
      expect(isFilled(text)).toBe(false);
    for (const text of ["a", " 0 ", "-", "\u200b村", "村 "]) expect(isFilled(text)).toBe(true);
  });
});
