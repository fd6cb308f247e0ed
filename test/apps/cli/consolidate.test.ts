import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cizao2019 } from "../../../src/core/campaign";
import { UsageError } from "../../../src/apps/cli/arguments";
import { runConsolidate } from "../../../src/apps/cli/consolidate/consolidate";
import { listedSites, readConsolidated } from "../../../src/core/consolidation";
import { assembleZip, packedEntry } from "../../../src/hosts/files/zip/assemble";
import { type Patch, setCell, sheetNamed, type WorkbookSnapshot } from "../../../src/core/workbook";
import { patchFile, readAppearance, readWorkbook } from "../../../src/hosts/files";
import { Budget } from "../../../src/hosts/files/budget";
import { limitsOfOpened } from "../../../src/hosts/files/source-file";
import { OfficePackage } from "../../../src/hosts/files/xlsx-read/package";
import { PackageEditor } from "../../../src/hosts/files/xlsx-write/package-editor";
import { call } from "./call";
import { fixturePath } from "../../fixtures";

const squad = fixturePath("squad");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "consolidate-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) => call(runConsolidate, argv);

const inFolder = (name: string) => path.join(folder, name);

/** What a consolidated workbook knows of the last period. */
const sitesIn = (workbook: WorkbookSnapshot) => {
  const due = "2019-11-20";
  return listedSites(readConsolidated(workbook, cizao2019, due)!.register, due, cizao2019);
};

describe("qingdan consolidate", () => {
  it("consolidates a folder, then the next one against it", async () => {
    const first = inFolder("一.xlsx");
    const second = inFolder("二.xlsx");
    await run(path.join(squad, "2019-11-10"), "-o", first, "--period", "2019-11-10");
    const { status, out } = await run(
      path.join(squad, "2019-11-20"),
      "-o",
      second,
      "--period=2019-11-20",
      "--previous",
      first,
      "--json",
    );
    expect(status).toBe(1);
    const json = JSON.parse(out) as Record<string, never>;
    expect(json["out"]).toBe(second);
    expect(json["rows"]).toBe(114);
    expect(json["comparison"]).toEqual({ 新增: 17, 销号: 1, 改类: 1, 回潮: 1, 消失: 1, 不变: 95 });
    expect(json["belowRoster"]).toEqual([
      { file: path.join(squad, "2019-11-20/expected.json"), code: "no-ledger" },
      { file: path.join(squad, "2019-11-20/会议签到表.xlsx"), code: "no-ledger" },
      { file: path.join(squad, "2019-11-20/后林村清单.xlsx"), code: "unknown-unit" },
    ]);
    const again = await readWorkbook({ name: "二.xlsx", bytes: readFileSync(second) });
    expect(sitesIn(again)).toHaveLength(114);
  }, 60_000);

  it("keeps what the officer did in the workbook before, or says what was not brought along", async () => {
    const { register } = cizao2019.consolidation.sheets;
    const [first, marked, second] = ["一.xlsx", "改.xlsx", "二.xlsx"].map(inFolder) as [
      string,
      string,
      string,
    ];
    await run(path.join(squad, "2019-11-10/下灶村.xlsx"), "-o", first, "--period", "2019-11-10");
    const byHand: Patch = [
      { kind: "addSheet", sheet: "备忘" },
      setCell("备忘", 0, 0, "11月25日开会"),
      { kind: "columnWidths", sheet: register, widths: new Map([[3, 32]]) },
      { kind: "hideRows", sheet: register, rows: [4], hidden: true },
      {
        kind: "format",
        sheet: register,
        range: { top: 3, bottom: 3, left: 0, right: 3 },
        format: { fill: "#FFFF00" },
      },
    ];
    const bytes = await patchFile({ name: "一.xlsx", bytes: readFileSync(first) }, byHand);
    writeFileSync(marked, bytes);
    const next = (previous: string) =>
      run(
        path.join(squad, "2019-11-20/下灶村.xlsx"),
        ...["-o", second, "--period=2019-11-20", "--previous", previous],
      );
    const kept = await next(marked);
    const file = { name: "二.xlsx", bytes: readFileSync(second) };
    const workbook = await readWorkbook(file);
    const looks = await readAppearance(file);
    const { columnWidths, cellStyles } = looks.sheets.find(({ name }) => name === register)!;
    expect(kept.err).toBe("");
    expect(sheetNamed(workbook, "备忘")!.rows[0]).toEqual(["11月25日开会"]);
    expect(columnWidths.get(3)).toBe(32 * 8 + 6);
    expect(looks.styles[cellStyles[3]![0]!]!.fill).toBe("#FFFF00");
    expect(sheetNamed(workbook, register)!.hiddenRows).toContain(4);
    expect(sitesIn(workbook)).toHaveLength(7);

    const withMacros = new PackageEditor(new OfficePackage(bytes, new Budget(limitsOfOpened)));
    withMacros.writeText("xl/vbaProject.bin", "Sub Mine()");
    writeFileSync(marked, withMacros.save());
    const { err } = await next(marked);
    expect(err).toContain("没有带过来，仍在原文件里。原文件带宏");
    const anew = await readWorkbook({ name: "二.xlsx", bytes: readFileSync(second) });
    expect(sheetNamed(anew, "备忘")).toBeUndefined();
    expect(sitesIn(anew)).toHaveLength(7);
  });

  it("names every file of a folder that is no report, and reads a ledger with another ending", async () => {
    copyFileSync(path.join(squad, "2019-11-10/下灶村.xlsx"), inFolder("下灶村.bak"));
    writeFileSync(inFolder("说明.txt"), "请查收");
    mkdirSync(inFolder("照片"));
    writeFileSync(inFolder("照片/1.jpg"), new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]));
    const { out } = await run(folder, "-o", inFolder("汇总.xlsx"), "--json");
    const json = JSON.parse(out) as { rows: number; unreadable: unknown[]; belowRoster: unknown[] };
    expect(json).toMatchObject({
      rows: 7,
      unreadable: [{ file: inFolder("照片/1.jpg"), reason: "picture", unit: null }],
      belowRoster: [{ file: inFolder("说明.txt"), code: "no-ledger" }],
    });
  });

  it("reads an archive as a folder, and names a photograph beside its ledger without asking for it", async () => {
    const ledger = readFileSync(path.join(squad, "2019-11-10/下灶村.xlsx"));
    const photograph = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]);
    const inner = assembleZip([packedEntry("清单.xlsx", ledger)]);
    const bytes = assembleZip([
      packedEntry("清单.xlsx", ledger),
      packedEntry("照片/1.jpg", photograph),
      packedEntry("旧.zip", inner),
    ]);
    writeFileSync(inFolder("下灶村.zip"), bytes);
    const { out } = await run(folder, "-o", inFolder("汇总.xlsx"), "--json");
    const json = JSON.parse(out) as { units: { unit: string }[] };
    expect(json.units.find(({ unit }) => unit === "下灶村")).toMatchObject({
      file: inFolder("下灶村.zip/清单.xlsx"),
      rows: 7,
      flags: expect.arrayContaining(["已收到、未能读取"]) as unknown,
    });
    expect(json).toMatchObject({
      rows: 7,
      unreadable: [{ file: inFolder("下灶村.zip/旧.zip"), reason: "archive", unit: "下灶村" }],
      belowRoster: [{ file: inFolder("下灶村.zip/照片/1.jpg"), code: "other-material" }],
    });
  });

  it("without a due day works on the period of most of the reports, and says so", async () => {
    copyFileSync(path.join(squad, "2019-11-10/下灶村.xlsx"), inFolder("下灶村.xlsx"));
    const said = await run(folder, "-o", inFolder("汇总.xlsx"));
    expect(said.out).toContain("汇总2019年11月10日一期");
    const asked = await run(folder, "-o", inFolder("汇总.xlsx"), "--period", "2019-11-20", "--json");
    expect(JSON.parse(asked.out)).toMatchObject({ period: "2019-11-20" });
    const { out } = await run(folder, "-o", inFolder("汇总.xlsx"), "--json");
    expect(JSON.parse(out)).toMatchObject({ period: "2019-11-10" });
  });

  it("names what a person got wrong", async () => {
    await expect(run("-o", inFolder("汇总.xlsx"))).rejects.toThrow(UsageError);
    await expect(run(folder)).rejects.toThrow("-o");
    const village = path.join(squad, "2019-11-10/下灶村.xlsx");
    await expect(run(village, "-o", inFolder("汇总.xlsx"), "--previous", village)).rejects.toThrow(
      "汇总清单",
    );
    const copy = inFolder("下灶村.xlsx");
    copyFileSync(village, copy);
    await expect(run(copy, "-o", copy)).rejects.toThrow("不能是输入文件");
  });

  it("writes a 退回单 for each unit that must mend something, and does not read them next time", async () => {
    copyFileSync(path.join(squad, "2019-11-20/附件1-上厝村.xlsx"), inFolder("上厝村.xlsx"));
    const notes = inFolder("退回");
    for (let time = 0; time < 2; time++) {
      const { out } = await run(
        folder,
        "-o",
        inFolder("汇总.xlsx"),
        "--period=2019-11-20",
        "--notes",
        notes,
        "--json",
      );
      const json = JSON.parse(out) as {
        units: { unit: string; errors?: number; state: string }[];
        belowRoster: unknown[];
        notes: { unit: string; text: string; workbook: string }[];
      };
      expect(json.belowRoster).toEqual([]);
      const toMend = json.units.filter(({ state, errors }) => state === "未报" || (errors ?? 0) > 0);
      expect(json.notes.map(({ unit }) => unit)).toEqual(
        expect.arrayContaining(toMend.map(({ unit }) => unit)),
      );
      expect(readdirSync(notes)).toHaveLength(2 * json.notes.length + 1);
      const { text, workbook } = json.notes.find(({ unit }) => unit === "上厝村")!;
      expect(readFileSync(text, "utf8")).toMatch(/^\ufeff【上厝村】[^]*请修改后重新报送/);
      const read = await readWorkbook({ name: "退回单.xlsx", bytes: readFileSync(workbook) });
      expect(read.sheets.map(({ name }) => name)).toEqual(["问题清单"]);
      expect(read.sheets[0]!.rows.slice(3).every((row) => row?.[1] === "上厝村")).toBe(true);
    }
  });

  it("ends with 2 when nothing can be read", async () => {
    writeFileSync(inFolder("上厝村.xlsx"), "");
    const { status, err } = await run(folder, "-o", inFolder("汇总.xlsx"));
    expect(status).toBe(2);
    expect(err).toContain("没有可以读取的报表");
  });
});
