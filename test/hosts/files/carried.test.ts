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
