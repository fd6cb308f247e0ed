import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../../src/apps/cli/run";
import { fixtureBytes, fixturePath } from "../../fixtures";
import { call } from "./call";

const good = fixturePath("workbooks", "下灶村.xlsx");
const inbox = fixturePath("squad", "2019-11-20");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "outputs-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const kindOf = (file: string) =>
  /workbook\.xml" ContentType="([^"]+)"/.exec(
    strFromU8(unzipSync(readFileSync(file))["[Content_Types].xml"]!),
  )?.[1];

/** A workbook that is declared as another kind, with macros or without. */
function declaredAs(type: string, hasMacros = false): Uint8Array {
  const parts = unzipSync(fixtureBytes("workbooks", "下灶村.xlsx"));
  const types = strFromU8(parts["[Content_Types].xml"]!).replace(/[^"]+sheet\.main\+xml/, type);
  const macros: Record<string, Uint8Array> = hasMacros ? { "xl/vbaProject.bin": strToU8("x") } : {};
  return zipSync({ ...parts, "[Content_Types].xml": strToU8(types), ...macros });
}

describe("a copy", () => {
  it.each(["out.csv", "out.xls", "out.et", "out.docx", "out", "out.xlsx.bak"])(
    "is not written as %s, by whatever command",
    async (name) => {
      for (const command of [["fix", good], ["tally", good], ["template"], ["consolidate", good]]) {
        const { status, err } = await call(run, [...command, "-o", at(name)]);
        expect([status, err]).toEqual([2, expect.stringMatching(/扩展名.*\.xlsx/)]);
      }
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it.each([
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
    ["xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"],
    ["XLTM", "application/vnd.ms-excel.template.macroEnabled.main+xml"],
  ])("of a template is of the kind that its ending says: %s", async (ending, kind) => {
    const template = at("模板.xltx");
    writeFileSync(
      template,
      declaredAs("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"),
    );
    await call(run, ["fix", template, "-o", at(`out.${ending}`)]);
    expect(kindOf(at(`out.${ending}`))).toBe(kind);
  });

  it("keeps macros, or is refused", async () => {
    writeFileSync(at("宏.xlsm"), declaredAs("application/vnd.ms-excel.sheet.macroEnabled.main+xml", true));
    const refused = await call(run, ["fix", at("宏.xlsm"), "-o", at("out.xlsx")]);
    expect([refused.status, refused.err, existsSync(at("out.xlsx"))]).toEqual([
      2,
      expect.stringContaining(".xlsm"),
      false,
    ]);
    await call(run, ["fix", at("宏.xlsm"), "-o", at("out.xlsm")]);
    expect(Object.keys(unzipSync(readFileSync(at("out.xlsm"))))).toContain("xl/vbaProject.bin");
  });

  it("is not written through a link that leads nowhere, nor over an input that a link names", async () => {
    symlinkSync(at("nowhere.xlsx"), at("link.xlsx"));
    expect((await call(run, ["fix", good, "-o", at("link.xlsx")])).status).toBe(2);
    writeFileSync(at("in.xlsx"), readFileSync(good));
    symlinkSync(at("in.xlsx"), at("same.xlsx"));
    const { status, err } = await call(run, ["fix", at("in.xlsx"), "-o", at("same.xlsx")]);
    expect([status, err]).toEqual([2, expect.stringContaining("不能是输入文件")]);
    expect(readFileSync(at("in.xlsx"))).toEqual(readFileSync(good));
  });
});

describe("notes to the units", () => {
  it("are all there, each whole, and nothing besides", async () => {
    const { status } = await call(run, [
      "consolidate",
      inbox,
      "-o",
      at("汇总.xlsx"),
      "--period",
      "2019-11-20",
      "--notes",
      at("退回单"),
    ]);
    expect(status).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(["汇总.xlsx", "退回单"].sort());
    const notes = readdirSync(at("退回单"));
    expect(notes.length).toBeGreaterThan(4);
    expect(notes.filter((name) => readFileSync(path.join(at("退回单"), name)).length < 50)).toEqual([]);
  });

  it("that cannot be written leave everything as it was", async () => {
    writeFileSync(at("汇总.xlsx"), "old");
    writeFileSync(at("a"), "");
    const { status, err } = await call(run, [
      "consolidate",
      inbox,
      "-o",
      at("汇总.xlsx"),
      "--period",
      "2019-11-20",
      "--notes",
      at("a/退回单"),
    ]);
    expect([status, err]).toEqual([2, expect.stringContaining("无法写入")]);
    expect(readFileSync(at("汇总.xlsx"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["a", "汇总.xlsx"]);
  });
});

it("tells of a link that leads nowhere and of a folder that is a link, and does not follow a circle", async () => {
  mkdirSync(at("in"));
  symlinkSync(at("nowhere"), at("in/下灶村.xlsx"));
  symlinkSync(at("in"), at("in/圈"));
  const { out } = await call(run, [
    "consolidate",
    at("in"),
    "-o",
    at("汇总.xlsx"),
    "--period",
    "2019-11-20",
    "--json",
  ]);
  const { unreadable } = JSON.parse(out) as { unreadable: { file: string; reason: string }[] };
  expect(unreadable.map(({ file, reason }) => [path.basename(file), reason])).toEqual([
    ["下灶村.xlsx", "not-a-file"],
    ["圈", "not-a-file"],
  ]);
});
