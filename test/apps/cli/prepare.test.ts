import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { run } from "../../../src/apps/cli/run";
import { smallTown, units as roster } from "../../core/consolidation/town";
import { fixturePath } from "../../fixtures";
import { call } from "./call";

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "prepare-"));
  const village = fixturePath("workbooks", "下灶村.xlsx");
  writeFileSync(at("方案.json"), JSON.stringify(smallTown));
  await call(run, ["consolidate", village, "--period", "2019-11-20", "-o", at("汇总.xlsx"), ...ofTown()]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ofTown = () => ["--campaign", at("方案.json")];
const prepare = (out: string, ...more: string[]) =>
  call(run, ["prepare", "--previous", at("汇总.xlsx"), "-o", at(out), ...ofTown(), ...more]);

describe("qingdan prepare", () => {
  it("writes a workbook a unit that passes the check, for the next due day, and no second time over them", async () => {
    const { status, out } = await prepare("预填表", "--json");
    const { period, units } = JSON.parse(out) as {
      period: string;
      units: { unit: string; file: string; sites: number }[];
    };
    expect([status, period]).toEqual([0, "2019-11-30"]);
    expect(units.map(({ unit }) => unit)).toEqual(roster);
    expect(readdirSync(at("预填表")).sort()).toEqual(units.map(({ file }) => path.basename(file)).sort());
    const own = units.find(({ unit }) => unit === "下灶村")!;
    const checked = await call(run, ["check", own.file, "--period", "2019-11-30", "--json"]);
    expect(JSON.parse(checked.out)).toMatchObject({
      files: [{ ledger: { unit: "下灶村", reportDate: "2019-11-30", rows: own.sites } }],
    });
    const book = strFromU8(unzipSync(readFileSync(own.file))["xl/workbook.xml"]!);
    expect(/_xlnm\.Print_Area" localSheetId="0">([^<]+)</.exec(book)?.[1]).toBe("专项整治清单!$A:$J");
    const again = await prepare("预填表");
    expect([again.status, again.err]).toEqual([2, expect.stringContaining("已有同名文件")]);
    expect(readdirSync(folder).sort()).toEqual(["方案.json", "汇总.xlsx", "预填表"].sort());
  });

  it.each([
    ["2019-11-20", "不在汇总工作簿已有的各期之后"],
    ["2019-11-25", "不是报送日，其后最近的报送日是2019年11月30日"],
  ])("refuses %s, and writes nothing", async (period, said) => {
    const { status, err } = await prepare("别处", "--period", period);
    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
    expect(readdirSync(folder)).not.toContain("别处");
  });

  it("takes no file for its folder", async () => {
    writeFileSync(at("文件"), "");
    const { status, err } = await prepare("文件");
    expect([status, err]).toEqual([2, expect.stringContaining("是一个文件")]);
    rmSync(at("文件"));
  });
});

describe("every paper of the register", () => {
  const make = (command: string, out: string, ...more: string[]) =>
    call(run, [command, "--previous", at("汇总.xlsx"), "-o", at(out), ...ofTown(), ...more]);

  it.each([
    ["report", "通报.docx"],
    ["report", "通报.txt"],
    ["remind", "提醒.txt"],
    ["county", "上报.xlsx"],
    ["dispatch", "协办.xlsx"],
    ["summary", "总结.docx"],
  ])("%s ends alike in %s: the file, what was made, and the figures of the town", async (command, out) => {
    const said = await make(command, out);
    expect([said.status, said.out.split("\n")[0]]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^已生成2019年11月20日一期的.+：.*${out}$`)),
    ]);
    const json = JSON.parse((await make(command, out, "--json")).out) as object;
    expect(json).toMatchObject({ out: at(out), period: "2019-11-20", sites: 7 });
    expect(readFileSync(at(out)).length).toBeGreaterThan(100);
    const wrong = await make(command, "别的.pdf");
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining("扩展名不对")]);
  });

  it("speaks to the group as the officer does", async () => {
    await make("remind", "提醒.txt", "--salutation", "各位书记、主任：", "--signature", "磁灶中队 王某");
    const lines = readFileSync(at("提醒.txt"), "utf8").trim().split("\r\n");
    expect([lines[0], lines.at(-1)]).toEqual([
      expect.stringMatching(/^\ufeff?【报送提醒】各位书记、主任：/),
      "磁灶中队 王某",
    ]);
  });

  it("is a unit's summary only of a unit of the roster", async () => {
    const { status, err } = await make("summary", "某村.docx", "--unit", "某村");
    expect([status, err]).toEqual([2, "名单里没有“某村”，请核对 --unit。\n"]);
  });
});
