import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../../src/apps/cli/run";
import { type CellValue, textOf } from "../../../src/core/workbook";
import { patchFile, readWorkbook } from "../../../src/hosts/files";
import { workingFolder } from "../../environment/working-folder";
import { fixturePath } from "../../fixtures";
import { call } from "./call";

const { folder, clean } = workingFolder();
afterAll(clean);
const at = (...parts: readonly string[]) => path.join(folder, ...parts);
const qingdan = (...argv: readonly string[]) =>
  call(run, [...argv, "--campaign", fixturePath("fire-safety.json")], "", "2026-03-28");
const read = async (...parts: readonly string[]) =>
  readWorkbook({ name: parts.at(-1)!, bytes: readFileSync(at(...parts)) });

type Site = readonly CellValue[];
const town = "青山镇";
const inn = (progress: string): Site => [
  ...["1", "陈记家庭旅馆", town, "东溪村中心路12号", "陈某 13900000001", "电炉2台、液化气瓶3个"],
  ...["疏散通道堵塞，未配备灭火器", 4, "限期整改", progress],
];
const workshop = (progress: string): Site => [
  ...["2", "鸿达服装厂", town, "东溪村新街3号", "王某 13900000002", "缝纫机12台", "私拉乱接电线"],
  ...[2, "停产停业", progress],
];
const restaurant: Site = [
  ...["3", "好再来饭店", town, "东溪村溪边路45号", "李某 13900000003", "液化气瓶5个", "瓶间不符合要求"],
  ...[null, "临时查封", "3月9日临时查封，已断电。"],
];
const store = (progress: string): Site => [
  ...["1", "西溪仓库", town, "西溪村工业路1号", "林某 13900000004", "电瓶车3辆", "线路老化", 6],
  ...["搬离居民楼", progress],
];
const stall: Site = [
  ...["2", "夜市小吃摊", town, "西溪村夜市8号", "张某 1390000000", "液化气瓶2个", "无消防设施", 1],
  ...["关闭", ""],
];

/** A village's ledger: the empty form that `qingdan template` writes, filled in. */
async function village(period: string, unit: string, date: string, sites: readonly Site[]): Promise<void> {
  mkdirSync(at(period), { recursive: true });
  await qingdan("template", "-o", at(period, `${unit}.xlsx`), "--unit", unit);
  const book = await read(period, `${unit}.xlsx`);
  const { name, rows } = book.sheets[0]!;
  const cells = sites.flatMap((site, row) => site.map((value, column) => ({ row: 3 + row, column, value })));
  const dated = rows[1]!.findIndex((value) => String(value).startsWith("填报时间"));
  cells.push({ row: 1, column: dated, value: `填报时间：${date}` });
  const file = { name: `${unit}.xlsx`, bytes: readFileSync(at(period, `${unit}.xlsx`)) };
  const filled = cells.filter((cell) => cell.value !== null);
  writeFileSync(
    at(period, `${unit}.xlsx`),
    await patchFile(file, [{ kind: "setCells", sheet: name, cells: filled }]),
  );
}

/** Words of the campaign of 2019 that this one has no use for. */
const foreign = /散乱污|磁灶|环保|附件[12]|两断三清|三种|取缔|加工点/;

beforeAll(async () => {
  const done = "3月10日打通疏散通道，配备灭火器4具，已整改到位。";
  await village("一", "东溪村", "2026年3月15日", [inn(done), workshop("3月8日下发通知。"), restaurant]);
  await village("一", "西溪村", "2026年3月15日", [store("正在联系新场地。"), stall]);
  await village("二", "东溪村", "2026年3月28日", [inn(done), workshop("3月25日已关停。"), restaurant]);
  await village("二", "西溪村", "2026年3月28日", [store("3月26日已搬迁。")]);
  await qingdan("consolidate", at("一"), "-o", at("一.xlsx"), "--period", "2026-03-15");
}, 60_000);

describe("a campaign against fire hazards", () => {
  it("has a form of eleven columns, checked by its own dispositions", async () => {
    const book = await read("一", "西溪村.xlsx");
    expect(book.sheets[0]!.name).toBe("消防安全清单");
    expect(book.sheets[0]!.rows[2]).toHaveLength(11);
    const { status, out } = await qingdan(
      ...["check", at("一", "西溪村.xlsx"), "--period", "2026-03-15", "--json"],
    );
    const { files } = JSON.parse(out) as {
      files: { findings: { code: string; cell: string; message: string }[] }[];
    };
    expect([status, files[0]!.findings.map(({ code, cell }) => [code, cell])]).toEqual([
      1,
      [
        ["tally-missing", "A1"],
        ["invalid-mobile", "E5"],
        ["unknown-disposition", "I5"],
        ["missing-progress", "J5"],
      ],
    ]);
    expect(files[0]!.findings[2]!.message).toContain("四种处理意见");
  });

  it("tallies eleven figures, the sealed sites among them", async () => {
    const { out } = await qingdan("tally", at("一", "东溪村.xlsx"), "-o", at("调度表.xlsx"), "--json");
    const { figures } = JSON.parse(out) as { figures: Record<string, { value: number | null }> };
    expect(Object.keys(figures)).toHaveLength(11);
    const known = Object.entries(figures).filter(([, { value }]) => value !== null);
    expect(known.map(([key, { value }]) => [key, value])).toEqual([
      ["sitesFound", 3],
      ["relocations", 0],
      ["rectifications", 1],
      ["sealed", 1],
    ]);
  });

  it("goes through two periods, to a briefing that asks for nothing the campaign does not ask for", async () => {
    const { out } = await qingdan(
      ...[
        "consolidate",
        at("二"),
        "-o",
        at("二.xlsx"),
        "--period",
        "2026-03-28",
        "--previous",
        at("一.xlsx"),
      ],
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({
      rows: 4,
      comparison: { 新增: 0, 销号: 0, 改类: 0, 回潮: 0, 消失: 1, 不变: 4 },
    });
    await qingdan("report", "--previous", at("二.xlsx"), "-o", at("通报.txt"));
    const briefing = readFileSync(at("通报.txt"), "utf8");
    expect(briefing).toContain("青山镇累计列入消防隐患场所5家，已完成整治4家，占80.0%；未完成整治1家。");
    expect(briefing).toContain("行业按场所名称和主要用火用电设备归类");
    expect(briefing).toContain("附表一：未完成整治场所名单");
    expect(briefing).toContain("临时查封；家数：1；已完成：1；未完成：0");
    expect(briefing).not.toMatch(foreign);
  });

  it("speaks of its own sites in every other paper and workbook", async () => {
    const previous = ["--previous", at("二.xlsx")];
    const said = [];
    for (const [command, file] of [
      ["remind", "提醒.txt"],
      ["county", "上报.xlsx"],
      ["dispatch", "协办.xlsx"],
      ["summary", "总结.txt"],
      ["prepare", "预填"],
    ] as const) {
      const { status, out } = await qingdan(command, ...previous, "-o", at(file));
      expect([command, status]).toEqual([command, 0]);
      said.push(out);
    }
    const books = [
      "二.xlsx",
      "上报.xlsx",
      "协办.xlsx",
      ...readdirSync(at("预填")).map((name) => `预填/${name}`),
    ];
    for (const name of books)
      for (const { rows, name: sheet } of (await read(name)).sheets)
        said.push(sheet, ...rows.flatMap((row) => (row ?? []).map((value) => textOf(value))));
    said.push(readFileSync(at("提醒.txt"), "utf8"), readFileSync(at("总结.txt"), "utf8"));
    expect(said.filter((text) => foreign.test(text))).toEqual([]);
    expect(said.join("\n")).toContain("青山镇消防隐患场所专项整治工作总结");
  });
});
