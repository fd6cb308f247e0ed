import fc from "../../environment/fast-check";
import { isSheetName, legalSheetName } from "../../../src/core/workbook";

const none: ReadonlySet<string> = new Set();

it.each([
  ["清单", "清单"],
  ["下灶村[终稿]", "下灶村终稿"],
  ["a/b\\c:d*e?f", "abcdef"],
  ["'清单'", "清单"],
  ["  清单  ", "清单"],
  ["[]", "Sheet"],
  ["", "Sheet"],
  ["甲\n乙", "甲乙"],
  ["长".repeat(40), "长".repeat(31)],
  [`${"长".repeat(30)}𠮷`, "长".repeat(30)],
])("makes of %j the name %j", (name, legal) => {
  expect(legalSheetName(name, none)).toBe(legal);
});

it("counts names that are taken, whatever their case", () => {
  expect(legalSheetName("Sheet", new Set(["sheet", "sheet (2)"]))).toBe("Sheet (3)");
  expect(legalSheetName("长".repeat(40), new Set(["长".repeat(31)]))).toBe(`${"长".repeat(27)} (2)`);
});

it("makes a name of any text that Excel takes", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 50 }), { maxLength: 20 }), (names) => {
      const taken = new Set<string>();
      for (const name of names) {
        const legal = legalSheetName(name, taken);
        expect(isSheetName(legal)).toBe(true);
        expect(taken.has(legal.toLowerCase())).toBe(false);
        taken.add(legal.toLowerCase());
      }
    }),
  );
});
