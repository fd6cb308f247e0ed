import { attachedRows } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/hosts/files";
import { fixtureBytes } from "../../fixtures";

const attachedIn = async (name: string) => {
  const { sheets } = await readWorkbook({ name, bytes: fixtureBytes("cases", name) });
  return sheets[0]!;
};

describe("what lies on a sheet beside its values", () => {
  it("is a note on a cell of an empty row", async () => {
    const { attached } = await attachedIn("blank-row-comment.xlsx");
    expect([...attached.comments]).toEqual(["B5"]);
    expect([3, 4, 5].map(attachedRows(attached))).toEqual([false, true, false]);
  });

  it("is a picture of WPS in a cell, which has no text then", async () => {
    const sheet = await attachedIn("wps-dispimg-remarks.xlsx");
    expect([...sheet.attached.cellPictures]).toEqual(["J4"]);
    expect(sheet.rows[3]?.[9] ?? null).toBeNull();
    expect(sheet.formulas.get("J4")).toContain("DISPIMG");
  });

  it("is a picture of Excel in a cell, which is no error", async () => {
    const sheet = await attachedIn("excel-picture-in-cell-remarks.xlsx");
    expect([...sheet.attached.cellPictures]).toEqual(["J4"]);
    expect(sheet.rows[3]?.[9] ?? null).toBeNull();
  });

  it("is the look of single letters", async () => {
    const { attached } = await attachedIn("rich-strike-disposition.xlsx");
    expect([...attached.richTexts]).not.toEqual([]);
  });

  it("is a table", async () => {
    const { attached } = await attachedIn("table-missing-middle.xlsx");
    expect(attached.tables).toEqual([
      { range: { top: 2, left: 0, bottom: 5, right: 8 }, headerRows: 1, totalsRows: 0, isLinked: false },
    ]);
  });
});
