import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../../../src/apps/cli/arguments";
import { runConsolidate } from "../../../src/apps/cli/consolidate/consolidate";
import { runFix } from "../../../src/apps/cli/fix";
import { runTally } from "../../../src/apps/cli/tally";
import { createFile, readWorkbook } from "../../../src/hosts/files";
import { villageWorkbook } from "../../builders/workbook";
import { asPatch } from "../../hosts/files/as-patch";
import { call } from "./call";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tally-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("qingdan tally says beside what a figure counts what it does not, with the reason", async () => {
  const progress = "11月8日用挖掘机捣毁磨粒机3台，拟查封电表1个。查处设备4台。12月5日捣毁设备2台。查封电表。";
  const file = path.join(folder, "下灶村.xlsx");
  writeFileSync(file, await createFile(asPatch(villageWorkbook([{ progress }]))));
  const { out } = await call(runTally, [file]);
  const lines = out.split("\n").filter((line) => /捣毁|查封|查处/.test(line));
  expect(lines.map((line) => line.trim())).toEqual([
    "捣毁生产设备  3 台  进展",
    "专项整治清单!I4 “捣毁磨粒机3台” +3 2019-11-08",
    "专项整治清单!I4 “查处设备4台” 未计入（待确认）",
    "专项整治清单!I4 “捣毁设备2台” 未计入（不在期内）",
    "查封电表  — 个  未填",
    "专项整治清单!I4 “拟查封电表1个” 未计入（计划）",
    "专项整治清单!I4 “查封电表” 未计入（未写数量）",
  ]);
});

describe("qingdan tally --previous", () => {
  const names = ["陈记水洗", "鸿达印花", "泉利砂场"];
  const village = async (file: string, count: number, reportDate: string) => {
    const rows = names.slice(0, count).map((siteName, at) => ({
      siteName,
      address: `中路${at + 1}号`,
      operatorContact: `陈某 1390000000${at}`,
    }));
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, await createFile(asPatch(villageWorkbook(rows, { unit: "下灶村", reportDate }))));
    return place;
  };
  const sitesFound = async (now: string, previous: string | null, basis: string) => {
    const { out } = await call(runTally, [
      ...[now, "--json", "--basis", basis],
      ...(previous ? ["--previous", previous] : []),
    ]);
    return (JSON.parse(out) as { figures: { sitesFound: { value: number | null } } }).figures.sitesFound
      .value;
  };

  it("counts the sites that are new by the submission before, or by the register", async () => {
    const october = await village("十月/下灶村.xlsx", 1, "2019年10月30日");
    const before = await village("上旬/下灶村.xlsx", 2, "2019年11月10日");
    const now = await village("中旬/下灶村.xlsx", 3, "2019年11月20日");
    const [one, register] = ["一.xlsx", "二.xlsx"].map((name) => path.join(folder, name));
    await call(runConsolidate, [october, "-o", one!, "--period", "2019-10-30"]);
    await call(runConsolidate, [before, "-o", register!, "--period", "2019-11-10", "--previous", one!]);
    expect(await sitesFound(now, null, "本期")).toBeNull();
    expect(await sitesFound(now, before, "本期")).toBe(1);
    expect(await sitesFound(now, register!, "本期")).toBe(1);
    expect(await sitesFound(now, register!, "本月")).toBe(2);
  });

  it("refuses a workbook that says nothing of the unit", async () => {
    const other = path.join(folder, "别村.xlsx");
    writeFileSync(other, await createFile(asPatch(villageWorkbook([{}], { unit: "洋宅村" }))));
    const now = await village("下灶村.xlsx", 1, "2019年11月20日");
    await expect(call(runTally, [now, "--basis", "本期", "--previous", other])).rejects.toThrow("下灶村");
  });
});

describe("a file whose structure is locked", () => {
  const locked = async () => {
    const file = path.join(folder, "下灶村.xlsx");
    const workbook = villageWorkbook([{ siteName: " 陈记水洗" }]);
    writeFileSync(file, await createFile(asPatch(workbook), { isStructureLocked: true }));
    return file;
  };
  const unlock = "工作簿结构设有保护，不能添加、删除工作表或改名；请先在“审阅”里解除工作簿结构保护。";

  it("gets no 情况调度表 from tally, which says why and writes nothing", async () => {
    const file = await locked();
    const out = path.join(folder, "副本.xlsx");
    await expect(call(runTally, [file, "-o", out])).rejects.toThrow(
      new UsageError(`未能写入“下灶村.xlsx”的副本，原文件没有改动。${unlock}`),
    );
    expect(existsSync(out)).toBe(false);
  });

  it("gets none from fix either, which does all else and tells of it", async () => {
    const file = await locked();
    const out = path.join(folder, "副本.xlsx");
    const { out: said } = await call(runFix, [file, "-o", out]);
    expect(said.split("\n").filter((line) => line.includes("结构"))).toEqual([
      expect.stringContaining(unlock),
    ]);
    const made = await readWorkbook({ name: "副本.xlsx", bytes: readFileSync(out) });
    expect([made.isStructureLocked, made.sheets.map(({ name }) => name)]).toEqual([true, ["专项整治清单"]]);
    expect(made.sheets[0]!.rows[3]![1]).toBe("陈记水洗");
  });
});
