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
import { parseArguments, UsageError } from "../../../src/apps/cli/arguments";
import { run } from "../../../src/apps/cli/run";
import { call as callCommand } from "./call";
import { fixturePath } from "../../fixtures";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "arguments-"));
  copyFileSync(fixturePath("workbooks/下灶村.xlsx"), at("下灶村.xlsx"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(folder, ...names);

const call = (...argv: string[]) => callCommand(run, argv);

describe("a value that is missing", () => {
  it.each([
    ["-o", "--json"],
    ["-o", "--basis=累计"],
    ["-o", ""],
  ])("%s %s is wrong usage and writes nothing", async (option, next) => {
    const { status, err } = await call("tally", at("下灶村.xlsx"), option, next);
    expect(status).toBe(2);
    expect(err).toBe("选项 -o 后面要写一个值。\n");
    expect(readdirSync(folder)).toEqual(["下灶村.xlsx"]);
  });
});

describe("an abbreviated word", () => {
  it.each([
    [["cons"], "consolidate"],
    [["check", "-p", "2019-11-20"], "--period"],
    [["check", "--prev", "a.xlsx"], "--previous"],
    [["tally", "--js"], "--json"],
  ])("%j stands for the word it begins", async (argv, wanted) => {
    const { status, err } = await call(...argv);
    expect(status).toBe(2);
    expect(err).toContain(`是否指 ${wanted}？`);
  });
});

describe("a place that cannot be written to", () => {
  it("is named, and nothing stays behind", async () => {
    const { status, err } = await call("fix", at("下灶村.xlsx"), "-o", "/dev/null/已规范.xlsx");
    expect(status).toBe(2);
    expect(err).toContain("/dev/null");
    expect(readdirSync(folder)).toEqual(["下灶村.xlsx"]);
  });
});

describe("a file that is not there", () => {
  it("makes check end with 2, and the other files are still reported", async () => {
    const { status, out, err } = await call(
      ...["check", at("没有.xlsx"), at("下灶村.xlsx"), "--json", "--date", "2019-11-20"],
    );
    expect(status).toBe(2);
    expect(err).toContain("没有.xlsx");
    expect((JSON.parse(out) as { files: { findings: unknown[] }[] }).files).toMatchObject([{ findings: [] }]);
  });
});

describe("consolidate into the folder that it reads", () => {
  it("never overwrites a village's workbook", async () => {
    const squad = at("11月20日");
    mkdirSync(squad);
    for (const name of ["大宅村.xlsx", "苏垵村11.20.xlsx"])
      copyFileSync(fixturePath("squad/2019-11-20", name), path.join(squad, name));
    const before = readFileSync(path.join(squad, "大宅村.xlsx"));
    const { status, err } = await call("consolidate", squad, "-o", path.join(squad, "大宅村.xlsx"));
    expect(status).toBe(2);
    expect(err).toContain("不能是输入文件");
    expect(readFileSync(path.join(squad, "大宅村.xlsx"))).toEqual(before);
  });

  it("overwrites its own earlier result and does not take it for a village's workbook", async () => {
    const out = at("汇总.xlsx");
    for (let time = 0; time < 2; time++) {
      const { out: text } = await call("consolidate", folder, "-o", out, "--json");
      expect(JSON.parse(text)).toMatchObject({ rows: 7, belowRoster: [], unreadable: [] });
    }
    writeFileSync(out, "");
    expect((await call("consolidate", folder, "-o", out)).status).toBe(2);
  });
});

it.each([
  "－－json",
  "—json",
  "––json",
  "‐json",
  "-json",
  "--JSON",
  "--jsn",
  "--constructor",
  "--__proto__",
  "--toString=1",
])("refuses %s and names it", (word) => {
  const parse = () => parseArguments(["a.xlsx", word], { json: { kind: "flag" } });
  expect(parse).toThrow(UsageError);
  expect(parse).toThrow(word.split("=")[0]!);
});

it("takes a word that only begins with a dash of another kind for what it says", () => {
  expect(parseArguments(["—已取缔"], {}).files).toEqual(["—已取缔"]);
  expect(parseArguments(["--", "—json"], {}).files).toEqual(["—json"]);
});
