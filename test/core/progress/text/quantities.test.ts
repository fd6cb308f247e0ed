import { mayBeginQuantity, scanQuantity } from "../../../../src/core/progress/text/quantities";

/** `[value, approximate, measure, end]` of the quantity that begins a text. */
function quantity(text: string): readonly [number | null, boolean, string | undefined, number] | null {
  const token = scanQuantity(text, 0);
  return token && [token.value ?? null, token.approximate === true, token.measure, token.end];
}

describe("a number with its unit", () => {
  it.each([
    ["3台磨粒机", [3, false, "machine", 2]],
    ["叁（3）台", [3, false, "machine", 5]],
    ["叁（4）台", [3, false, undefined, 1]],
    ["1,200人次", [1200, false, "people", 7]],
    ["1,20人次", [1, false, undefined, 1]],
    ["12.5吨", [null, false, "other", 5]],
    ["约5台", [5, true, "machine", 3]],
    ["10余台", [10, true, "machine", 4]],
    ["5台左右", [5, true, "machine", 4]],
    ["5吨左右", [5, true, "other", 4]],
    ["3号余某", [3, false, "other", 2]],
    ["数台", [null, true, "machine", 2]],
    ["若干", [null, true, undefined, 2]],
    ["3至5台", [null, true, "machine", 4]],
    ["3、4台", [3, false, undefined, 1]],
    ["2只×4户", [8, false, "single", 5]],
    ["2吨×4户", [2, false, "other", 2]],
  ])("%s", (text, wanted) => {
    expect(quantity(text)).toEqual(wanted);
  });

  it("is none where no number stands, nor a vague word without a unit", () => {
    expect(quantity("台")).toBeNull();
    expect(quantity("数据")).toBeNull();
    expect(quantity("12.5")).toBeNull();
  });

  it("reads the next number as the upper one only where it is higher by one, and not at the beginning of a line", () => {
    expect(scanQuantity("毁3、4台", 1)).toMatchObject({ value: null, approximate: true, end: 5 });
    expect(scanQuantity("毁3、5台", 1)).toMatchObject({ value: 3, approximate: false, end: 2 });
    expect(scanQuantity("。3、4台", 1)).toMatchObject({ value: 3, approximate: false, end: 2 });
  });

  it("is a street or a deadline where the unit only looks like one", () => {
    expect(scanQuantity("三台路", 0)).toMatchObject({ role: "text", end: 3 });
    expect(scanQuantity("12月前", 0)).toMatchObject({ role: "deadline", end: 4 });
  });

  it("begins with a digit, a numeral or a word of vagueness", () => {
    for (const c of "3三约数若") expect(mayBeginQuantity(c.charCodeAt(0))).toBe(true);
    for (const c of "台机，") expect(mayBeginQuantity(c.charCodeAt(0))).toBe(false);
  });
});
