import { emptySheet, type SheetSnapshot, workbookOf } from "../../../src/core/workbook";
import {
  isPassing,
  ledgersInView,
  objection,
  openFile,
  openingError,
  savedName,
} from "../../../src/apps/workbench/open-file";
import type { Reader } from "../../../src/apps/taskpane/reading/reader";
import { shownWorkbook } from "../../../src/apps/taskpane/reading/shown-workbook";
import { readWorkbook, UnreadableFileError } from "../../../src/hosts/files";
import { emptyLedgerFile, sampleFile } from "../../../src/apps/workbench/sample";
import { ledgerSheet } from "../../builders/ledger";
import { fixtureBytes } from "../../fixtures";

/** A reader in this thread. */
const reader: Pick<Reader, "readToShow"> = {
  readToShow: async (name, bytes) => ({ id: 0, kind: "shown", shown: await shownWorkbook({ name, bytes }) }),
};

describe("opening a file in the workbench", () => {
  it("says when a workbook is empty or has no ledger", () => {
    expect(objection("空白.xlsx", workbookOf([emptySheet("Sheet1")]))).toMatchObject({ canOpen: false });
    const contacts = workbookOf([
      {
        ...emptySheet("Sheet1"),
        rows: [
          ["姓名", "电话"],
          ["陈水木", "1"],
        ],
      },
    ]);
    expect(objection("通讯录.xlsx", contacts)).toMatchObject({ canOpen: true });
  });

  it("keeps header and names of the sites in view where the file freezes no column", async () => {
    const sheet = ledgerSheet([{}]);
    const inView = (more: Partial<SheetSnapshot>) =>
      ledgersInView(workbookOf([{ ...sheet, ...more }])).get(sheet.name);
    expect(inView({})).toEqual({ rows: 3, columns: 2 });
    expect(inView({ freeze: { rows: 2, columns: 0 } })).toEqual({ rows: 2, columns: 2 });
    expect(inView({ freeze: { rows: 0, columns: 1 } })).toBeUndefined();
    const far = { rows: [...Array.from({ length: 9 }, () => ["说明"]), ...sheet.rows] };
    expect(inView(far)).toBeUndefined();
    expect(ledgersInView(await readWorkbook(await sampleFile())).size).toBe(0);
    expect(ledgersInView(workbookOf([emptySheet("Sheet1")])).size).toBe(0);
  });

  it("finds the ledger of the sample and of the empty form", async () => {
    for (const file of [await sampleFile(), await emptyLedgerFile()])
      expect(objection(file.name, await readWorkbook(file))).toBeNull();
  });

  it.each([
    ["前尾村.xls", ["styles", "print-setup"]],
    ["下灶村.xlsx", []],
    ["钱坡村.csv", []],
  ])("says what is lost when %s is saved", async (name, losses) => {
    const bytes = fixtureBytes("workbooks", name);
    expect((await openFile({ name, bytes }, reader)).losses).toEqual(losses);
  });

  it("says why a file cannot be opened, what to do, and that nothing changed", () => {
    const encrypted = openingError("a.xlsx", new UnreadableFileError("encrypted"));
    expect(encrypted).toMatch(/密码.*已打开的表没有变/);
    expect(openingError("a.xlsx", new Error("?"))).toMatch(/另存.*已打开的表没有变/);
  });

  it.each([
    ["下灶村.xls", "下灶村.xlsx"],
    ["锦美村.et", "锦美村.xlsx"],
    ["钱坡村.CSV", "钱坡村.xlsx"],
    ["井边村11.10", "井边村11.10.xlsx"],
    ["宏.xlsm", "宏.xlsm"],
    ["模板.xltx", "模板.xltx"],
    ["上厝村清单.docx", "上厝村清单.xlsx"],
    ["网页.mht", "网页.xlsx"],
    ["a.xlsx", "a.xlsx"],
  ])("saves %s as %s", (name, saved) => {
    expect(savedName(name)).toBe(saved);
  });

  it("does not blame the file where the program did not come", async () => {
    const lost = {
      readToShow: () => Promise.resolve({ id: 0, kind: "unreadable", reason: "not-loaded" } as const),
    };
    const error: unknown = await openFile({ name: "a.xls", bytes: new Uint8Array(9) }, lost).catch(
      (each: unknown) => each,
    );
    expect(openingError("a.xls", error)).toMatch(/网络.*刷新.*已打开的表没有变/);
    expect(openingError("a.xls", error)).not.toMatch(/损坏|另存/);
    expect(isPassing(error)).toBe(true);
    expect(isPassing(new UnreadableFileError("damaged"))).toBe(false);
  });
});
