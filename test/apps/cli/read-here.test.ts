import { readdirSync } from "node:fs";
import { readHere, withinTime } from "../../../src/apps/cli/reading/read-here";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import { workbookOf } from "../../../src/core/workbook";
import { sheetOf } from "../../builders/workbook";
import { fixtureBytes, fixturePath } from "../../fixtures";
import { asPatch } from "../../hosts/files/as-patch";

const files = [
  ...readdirSync(fixturePath("workbooks")).map((name) => ["workbooks", name]),
  ...readdirSync(fixturePath("cases")).map((name) => ["cases", name]),
].filter(([, name]) => /\.(?:xls[xm]?|xltx|et|docx|ods|csv|xlsb)$/i.test(name!));

describe("a file that is read in the thread of the command", () => {
  it("gives what the reader for all kinds gives, or is left to it", async () => {
    const left: string[] = [];
    for (const [folder, name] of files) {
      const source = { name: name!, bytes: fixtureBytes(folder!, name!) };
      const here = await readHere(source);
      if (here) expect({ name, here }).toEqual({ name, here: await readWorkbook(source) });
      else left.push(name!);
    }
    expect(files.length - left.length).toBeGreaterThan(20);
    // What a file is tells its content: 洋尾村.xls is a workbook of today.
    expect(left).toEqual(
      expect.arrayContaining(["前尾村.xls", "新垵村.csv", "张林村（加密）.xlsx", "锦美村.et"]),
    );
    expect(left).not.toContain("洋尾村.xls");
  });

  it("is left to a thread when it holds more than a village sends", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 10 }, (_, at) => `${row}.${at}`),
    );
    const bytes = await createFile(asPatch(workbookOf([sheetOf("清单", rows)])));
    expect(await readHere({ name: "清单.xlsx", bytes })).toBeNull();
  });

  it("is left to a thread when anything is wrong with it", async () => {
    const bytes = fixtureBytes("workbooks", "下灶村.xlsx");
    for (const cut of [0, 1, 100, bytes.length - 1])
      expect(await readHere({ name: "下灶村.xlsx", bytes: bytes.subarray(0, cut) })).toBeNull();
  });

  it("is stopped where it hangs", () => {
    const hang = (): never => {
      for (;;);
    };
    expect(withinTime(20, hang)).toBeNull();
    expect(withinTime(10_000, () => "done")).toBe("done");
    expect(() =>
      withinTime(10_000, () => {
        throw new RangeError("its own");
      }),
    ).toThrow(RangeError);
  });
});
