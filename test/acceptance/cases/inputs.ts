import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { fixturePath } from "../../fixtures";
import { check, type Consolidated, consolidate, newFolder, qingdan } from "./qingdan";
import { codesOf, expectRows, expectUnit } from "./judging";

const root = path.resolve(__dirname, "../../..");
const good = fixturePath("cases/date-in-remarks.xlsx");

const stateOf = ({ units }: Consolidated, name: string) => units.find(({ unit }) => unit === name)?.state;
const filesOf = ({ units, unreadable, belowRoster }: Consolidated) =>
  JSON.stringify([units.map(({ file }) => file), unreadable, belowRoster]);

/** What `consolidate` says of a folder in which nothing may be readable. */
async function inFolder(folder: string): Promise<Consolidated> {
  const out = path.join(newFolder(), "汇总.xlsx");
  const { out: said } = await qingdan("consolidate", folder, "-o", out, "--period", "2019-11-20", "--json");
  return JSON.parse(said) as Consolidated;
}

/** Encrypted with the password that every spreadsheet program tries by itself. */
export async function opensByItself(file: string): Promise<void> {
  const checked = await check(file);
  expectUnit(checked, null);
  expectRows(checked, 3);
  const { told } = await consolidate(file);
  expect(told.rows).toBe(3);
  expect(["未报", "无法读取", undefined]).not.toContain(stateOf(told, "下灶村"));
}

/** Read, or said to be no spreadsheet; never asked to mend its titles. */
export async function readOrUnreadable(file: string): Promise<void> {
  const checked = await check(file);
  if (!checked.ledger) return expect(codesOf(checked.findings)).toContain("unreadable-file");
  expectUnit(checked);
  expectRows(checked, 3);
}

/** Word without a table, and a zip with another unit's workbook: each is told. */
export async function nothingIsPassedOver(folder: string): Promise<void> {
  const { told } = await consolidate(folder);
  expect(filesOf(told)).toContain("大埔村.docx");
  expect(stateOf(told, "大埔村")).toBe("无法读取");
  expect(codesOf(told.findings as never)).toContain("unit-differs-from-name");
  expect(["未报", "无法读取", undefined]).not.toContain(stateOf(told, "下灶村"));
}

/** A file named in the bytes of GBK is read, or listed as unreadable. */
export async function nameInOtherBytes(): Promise<void> {
  const folder = newFolder();
  const name = Buffer.concat([
    Buffer.from(`${folder}/`),
    Buffer.from("cfc2d4eeb4e5", "hex"),
    Buffer.from(".xlsx"),
  ]);
  writeFileSync(name, readFileSync(good));
  const told = await inFolder(folder);
  expect([stateOf(told, "下灶村") !== "未报", told.unreadable.length > 0]).toContain(true);
}

/** A link in a folder is read, or named. */
export async function linkInFolder(): Promise<void> {
  const [folder, elsewhere] = [path.join(newFolder(), "in"), path.join(newFolder(), "elsewhere.xlsx")];
  mkdirSync(folder);
  copyFileSync(good, elsewhere);
  symlinkSync(elsewhere, path.join(folder, "下灶村.xlsx"));
  const told = await inFolder(folder);
  expect([stateOf(told, "下灶村") !== "未报", filesOf(told).includes("下灶村.xlsx")]).toContain(true);
}

/** A zip in a folder is opened, or named. */
export async function zipInFolder(): Promise<void> {
  const folder = newFolder();
  writeFileSync(
    path.join(folder, "来件.zip"),
    zipSync({ "下灶村.xlsx": new Uint8Array(readFileSync(good)) }),
  );
  const told = await inFolder(folder);
  expect([stateOf(told, "下灶村") !== "未报", filesOf(told).includes("来件.zip")]).toContain(true);
}

/** Whoever reads the output goes away: `check … | head -1`. */
export async function readerGoesAway(): Promise<void> {
  const files = Array.from({ length: 60 }, () => fixturePath("cases/zero-slash.xlsx"));
  const argv = ["-r", "./scripts/register-ts.cjs", "src/apps/cli/main.ts", "check", ...files, "--json"];
  const child = spawn(process.execPath, argv, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let said = "";
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  expect(said).not.toMatch(/EPIPE|Unhandled|\n\s+at /);
}
