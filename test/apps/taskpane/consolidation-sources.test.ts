import { unzipSync, zipSync } from "fflate";
import { cizao2019, periodOf } from "../../../src/core/campaign";
import { consolidate, consolidationSheets, returnNotes } from "../../../src/core/consolidation";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import {
  type FileHandle,
  filesOfFolder,
  type FolderHandle,
  mayRead,
} from "../../../src/apps/taskpane/consolidation-tab/folder-files";
import { Intake } from "../../../src/apps/taskpane/consolidation-tab/intake";
import { notesArchive } from "../../../src/apps/taskpane/consolidation-tab/notes-archive";
import { Reader } from "../../../src/apps/taskpane/reading/reader";
import { consolidationMessages } from "../../../src/words/zh-CN/consolidation/messages";
import { applyPatch, type WorkbookSnapshot, workbookOf } from "../../../src/core/workbook";
import { good } from "../../core/consolidation/samples";
import { type Site, ledgerSheet } from "../../builders/ledger";

const today = "2019-11-20";

/** Every village pasted into one workbook, a sheet a village. */
function pasted(units: readonly (readonly [string, readonly Site[]])[]): WorkbookSnapshot {
  return workbookOf(units.map(([unit, sites]) => ledgerSheet(sites, { unit, sheet: unit })));
}

function intake(): Intake {
  const noWorker = () => {
    throw new Error("no file is read here");
  };
  return new Intake(new Reader(noWorker), {
    campaign: cizao2019,
    today,
    period: periodOf(cizao2019, today),
  });
}

/** A reader that knows every file for a sheet of another kind. */
function intakeOfMany(): Intake {
  const readFile = (_: File, task: { file: string }) =>
    Promise.resolve({
      kind: "submission",
      files: [{ kind: "no-ledger", file: task.file, findings: [] }],
    });
  return new Intake({ readFile, stop: () => undefined } as unknown as Reader, {
    campaign: cizao2019,
    today,
    period: periodOf(cizao2019, today),
  });
}

describe("the open workbook's ledger sheets", () => {
  const workbook = pasted([
    ["下灶村", [good, { ...good, siteName: "鸿运废塑料", address: "菜园路3号", operatorContact: "张奕川" }]],
    ["洋宅村", [{ ...good, siteName: "明辉机砖厂", address: "溪边路9号" }]],
  ]);

  it("make one report per unit, each with the findings of its own sheet", () => {
    const one = intake();
    one.takeOpen("本工作簿", workbook);
    const { board, rows } = consolidate(one.store.get().own!, cizao2019, {
      period: periodOf(cizao2019, today),
    });
    expect(rows.map(({ unit, file, sheet, row }) => [unit, file, sheet, row])).toEqual([
      ["下灶村", "本工作簿", "下灶村", 3],
      ["下灶村", "本工作簿", "下灶村", 4],
      ["洋宅村", "本工作簿", "洋宅村", 3],
    ]);
    const errors = new Map(board.map((line) => [line.unit, line.errors]));
    expect(errors.get("下灶村")).toBe(1);
    expect(errors.get("洋宅村")).toBe(0);
  });

  it("do not include sheets that an earlier consolidation added to the workbook", () => {
    const one = intake();
    one.takeOpen("本工作簿", workbook);
    const first = consolidate(one.store.get().own!, cizao2019, { period: periodOf(cizao2019, today) });
    const sheets = consolidationSheets(first, cizao2019, consolidationMessages(cizao2019), workbook);
    one.takeOpen("本工作簿", applyPatch(workbook, sheets));
    const again = consolidate(one.store.get().own!, cizao2019, { period: periodOf(cizao2019, today) });
    expect(again.rows).toEqual(first.rows);
    expect(again.board).toEqual(first.board);
  });

  it("are checked again for another period, and dropped when everything is cleared", async () => {
    const one = intake();
    one.takeOpen("本工作簿", workbook);
    const findings = () =>
      one.store.get().own!.flatMap((file) => (file.kind === "report" ? file.findings : []));
    const before = findings();
    await one.setPeriod(periodOf(cizao2019, "2019-11-30"));
    expect(one.store.get().period.to).toBe("2019-11-30");
    expect(findings()).not.toEqual(before);
    one.clear();
    expect(one.store.get().own).toBeNull();
    await one.setPeriod(periodOf(cizao2019, today));
    expect(one.store.get().own).toBeNull();
  });
});

describe("the period", () => {
  it("is that of what lies open or came in, until a person chooses one", async () => {
    const workbook = pasted([["下灶村", [good]]]);
    const told: string[] = [];
    const make = () =>
      new Intake(new Reader(() => ({}) as Worker), {
        campaign: cizao2019,
        today: "2019-11-27",
        period: periodOf(cizao2019, "2019-11-30"),
        onPeriod: ({ to }) => told.push(to),
      });
    const followed = make();
    followed.takeOpen("本工作簿", workbook);
    expect([followed.store.get().period.to, told]).toEqual(["2019-11-20", ["2019-11-20"]]);
    const proposed = make();
    proposed.propose(periodOf(cizao2019, "2019-10-30"));
    expect(proposed.store.get().period.to).toBe("2019-10-30");
    const chosen = make();
    await chosen.setPeriod(periodOf(cizao2019, "2019-11-30"));
    chosen.propose(periodOf(cizao2019, "2019-10-30"));
    chosen.takeOpen("本工作簿", workbook);
    expect([chosen.store.get().period.to, told.length]).toEqual(["2019-11-30", 1]);
  });
});

describe("all 退回单", () => {
  it("come as one zip with a text and a workbook for each unit that must mend something", async () => {
    const one = intake();
    one.takeOpen("本工作簿", pasted([["下灶村", [{ ...good, operatorContact: "张奕川" }]]]));
    const consolidation = consolidate(one.store.get().own!, cizao2019, {
      period: periodOf(cizao2019, today),
    });
    const files = unzipSync(
      await notesArchive(
        consolidation,
        cizao2019,
        { group: "", unit: "您好！", signature: "王某" },
        (edits) => createFile(edits),
        () => Promise.resolve(true),
      ),
    );
    const units = returnNotes(consolidation).map(({ unit }) => unit);
    expect(units).toContain("下灶村");
    expect(Object.keys(files)).toEqual(
      units.flatMap((unit) => [`${unit}_退回单.xlsx`, `${unit}_退回单.txt`]),
    );
    expect(new TextDecoder().decode(files["下灶村_退回单.txt"])).toMatch(/【下灶村】您好！[^]*王某/);
    const read = await readWorkbook({ name: "退回单.xlsx", bytes: files["下灶村_退回单.xlsx"]! });
    expect(read.sheets[0]!.rows[3]).toContain("请补充联系电话。");
  });
});

describe("an archive", () => {
  it("is not called unreadable where only the code that opens it did not load, and is opened once it does", async () => {
    const held = zipSync({
      "甲村.csv": new TextEncoder().encode("甲"),
      "乙村.csv": new TextEncoder().encode("乙"),
    });
    const file = new File([held as Uint8Array<ArrayBuffer>], "各村.zip");
    jest.doMock("../../../src/hosts/files/containers", () => {
      throw new Error("no network");
    });
    const one = intakeOfMany();
    await one.add([{ name: file.name, file }]);
    expect(one.store.get().files).toMatchObject([
      { kind: "unreadable", file: file.name, reason: "not-loaded" },
    ]);
    jest.dontMock("../../../src/hosts/files/containers");
    await one.add([{ name: file.name, file }]);
    expect(
      one.store
        .get()
        .files.slice(1)
        .map((each) => each.file),
    ).toEqual(["各村.zip/甲村.csv", "各村.zip/乙村.csv"]);
  });
});

describe("many files", () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    name: `${i}.xlsx`,
    file: new File([], `${i}.xlsx`),
  }));

  it("appear on the board as they are read, without rebuilding it for each file", async () => {
    const one = intakeOfMany();
    const shown = new Set<readonly unknown[]>();
    const counts: number[] = [];
    one.store.subscribe(() => {
      const { files, progress } = one.store.get();
      shown.add(files);
      if (progress) counts.push(progress.done - files.length);
    });
    await one.add(many);
    expect(one.store.get().files.map(({ file }) => file)).toEqual(many.map(({ name }) => name));
    expect(one.store.get().progress).toBeNull();
    expect(shown.size).toBeLessThan(60);
    expect(Math.max(...counts.slice(0, 10))).toBeLessThanOrEqual(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(many.length / 10);
  });

  it("stay on the board as far as they were read when the person stops", async () => {
    const one = intakeOfMany();
    one.store.subscribe(() => one.store.get().progress?.done === 95 && one.stop());
    await one.add(many);
    expect(one.store.get().files).toHaveLength(95);
    one.clear();
    expect(one.store.get().files).toEqual([]);
    await one.add(many.slice(0, 3));
    expect(one.store.get().files).toHaveLength(3);
  });

  it("are not read any further when more files arrive after the person has stopped", async () => {
    const one = intakeOfMany();
    const stopped = one.add(many);
    one.stop();
    await one.add(many.slice(0, 3));
    await stopped;
    expect(one.store.get().files).toHaveLength(3);
  });
});

const file = (name: string): FileHandle => ({
  kind: "file",
  name,
  getFile: () => Promise.resolve(new File([name], name)),
});

function folder(
  name: string,
  entries: readonly (FileHandle | FolderHandle)[],
  more: Partial<FolderHandle> = {},
): FolderHandle {
  async function* values() {
    yield* entries;
  }
  return { kind: "directory", name, values, ...more };
}

describe("a folder chosen again", () => {
  it("lists the files in it and below it, in order, but the system's own", async () => {
    const reports = folder("报送", [
      file("洋宅村.xlsx"),
      file("~$洋宅村.xlsx"),
      file("说明.docx"),
      folder("补报", [file("锦美村.ET"), file(".隐藏.xlsx")]),
      folder(".git", [file("a.xlsx")]),
      file("下灶村.csv"),
    ]);
    expect((await filesOfFolder(reports)).map(({ name }) => name)).toEqual([
      "下灶村.csv",
      "洋宅村.xlsx",
      "补报/锦美村.ET",
      "说明.docx",
    ]);
  });

  it("is read when the person allows it", async () => {
    const state = (answer: PermissionState) => () => Promise.resolve(answer);
    const asked = folder("报送", [], {
      queryPermission: state("prompt"),
      requestPermission: state("granted"),
    });
    expect(await mayRead(asked)).toBe(true);
    expect(await mayRead({ ...asked, requestPermission: state("denied") })).toBe(false);
    expect(await mayRead(folder("报送", []))).toBe(true);
  });
});
