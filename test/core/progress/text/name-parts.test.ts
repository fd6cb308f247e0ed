import {
  isNameOfPeople,
  isNameOfPlant,
  isOffice,
  qualifiersEnd,
} from "../../../../src/core/progress/text/name-parts";

const plant = (name: string, isPiece: boolean, longest?: number): boolean =>
  isNameOfPlant(name, 0, name.length, isPiece, longest);
const people = (name: string): boolean => isNameOfPeople(name, 0, name.length);

describe("the parts of names", () => {
  it("passes over qualifiers as far as they are known, and not beyond the end", () => {
    expect(qualifiersEnd("大型立式锅", 0, 5)).toBe(4);
    expect(qualifiersEnd("大型立式锅", 0, 3)).toBe(2);
    expect(qualifiersEnd("锅", 0, 1)).toBe(0);
  });

  it("knows a vessel by its last character, and a machine only where no loose unit counts it", () => {
    expect(plant("漂桶", true)).toBe(true);
    expect(plant("制钉机", false)).toBe(true);
    expect(plant("制钉机", true)).toBe(false);
    expect(plant("办公桌", true)).toBe(false);
  });

  it("takes a name up to its longest, not counting its qualifiers", () => {
    expect(plant("甲乙丙丁桶", true)).toBe(true);
    expect(plant("甲乙丙丁戊桶", true)).toBe(false);
    expect(plant("大型甲乙丙丁桶", true)).toBe(true);
    expect(plant("甲乙桶", true, 3)).toBe(true);
    expect(plant("甲乙丙桶", true, 3)).toBe(false);
  });

  it("knows people by their trade or their office, up to six characters", () => {
    for (const name of ["驾驶员", "辅警", "民兵", "环保", "综合执法大队"]) expect(people(name)).toBe(true);
    for (const name of ["群众", "镇综合执法大队", "设备"]) expect(people(name)).toBe(false);
  });

  it("knows an office by its end", () => {
    for (const name of ["镇综合执法队", "村里", "派出所"]) expect(isOffice(name)).toBe(true);
    for (const name of ["家里", "业主"]) expect(isOffice(name)).toBe(false);
  });
});
