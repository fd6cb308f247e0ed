import { emptySheet, workbookOf } from "../../../src/core/workbook";
import { carried, unpacked } from "../../../src/hosts/files/carried";

it("carries rows whose values stand far apart without room for what lies between", () => {
  const far: string[] = [];
  far[16_383] = "远";
  const rows = [far, ["近", null], undefined, Array.from({ length: 300 }, (_, i) => i)];
  const workbook = workbookOf([{ ...emptySheet("清单"), rows }]);
  const onTheWay = structuredClone(carried(workbook));
  expect(onTheWay.sheets[0]!.rows[0]).toEqual({ columns: [16_383], values: ["远"] });
  expect(unpacked(onTheWay)).toEqual(workbook);
});

it("carries a long text once, however many cells hold it", () => {
  const [long, other] = ["长".repeat(5000), "另".repeat(300)];
  const far = Array.from<string>({ length: 200 });
  far[199] = long;
  const holed = Object.assign([other], { 2: long });
  const rows = [[long, "短", null, long, { error: "#N/A" }], far, ["短", 1], holed];
  const sheets = ["清单", "清单2"].map((name) => ({ ...emptySheet(name), rows }));
  const workbook = workbookOf(sheets);
  const onTheWay = structuredClone(carried(workbook));
  expect(onTheWay.longTexts).toEqual([long, other]);
  expect(JSON.stringify(onTheWay).split(long)).toHaveLength(2);
  expect(unpacked(onTheWay)).toEqual(workbook);
  expect(1 in unpacked(onTheWay).sheets[0]!.rows[3]!).toBe(false);
});
