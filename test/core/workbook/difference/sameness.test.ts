import { cellRange, sameFormat, sameRule, type ValidationRule } from "../../../../src/core/workbook";
import { sameValue } from "../../../../src/core/workbook/difference/sameness";
import { YES_NO } from "../../../contract/sample";

describe("sameness", () => {
  const rule = YES_NO;

  it("of values is by content", () => {
    expect(sameValue({ error: "#N/A" }, { error: "#N/A" })).toBe(true);
    expect(sameValue({ error: "#N/A" }, { error: "#REF!" })).toBe(false);
    expect(sameValue({ error: "#N/A" }, "#N/A")).toBe(false);
    expect(sameValue("#N/A", { error: "#N/A" })).toBe(false);
    expect([sameValue(1, 1), sameValue("1", 1), sameValue(null, "")]).toEqual([true, false, false]);
  });

  it("of rules is by every one of their texts", () => {
    const whole: ValidationRule = { type: "wholeNumber", minimum: 0 };
    expect(sameRule(rule, structuredClone(rule))).toBe(true);
    expect(sameRule(whole, { ...whole })).toBe(true);
    expect(sameRule(whole, { ...whole, items: [] })).toBe(true);
    const others: Partial<ValidationRule>[] = [
      { type: "prompt" },
      { minimum: 1 },
      { items: ["是否"] },
      { items: ["是"] },
      { items: undefined },
      { promptTitle: "别的" },
      { prompt: "别的" },
      { errorTitle: "别的" },
      { error: "别的" },
    ];
    for (const other of others) {
      expect(sameRule(rule, { ...rule, ...other })).toBe(false);
      expect(sameRule({ ...rule, ...other }, rule)).toBe(false);
    }
  });

  it("of conditional formats is by range, formula and colour", () => {
    const format = { range: cellRange(3, 1), formula: '=B4=""', fill: "#FFF2CC" };
    expect(sameFormat(format, { ...format, range: cellRange(3, 1), fill: "#fff2cc" })).toBe(true);
    for (const other of [{ range: cellRange(3, 2) }, { formula: '=B5=""' }, { fill: "#FFFFFF" }])
      expect(sameFormat(format, { ...format, ...other })).toBe(false);
  });
});
