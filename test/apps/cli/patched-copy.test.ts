import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writePatchedCopy } from "../../../src/apps/cli/patched-copy";
import { processIo } from "../../../src/apps/cli/io";
import { readWorkbook } from "../../../src/hosts/files";
import { fixtureBytes } from "../../fixtures";

async function said(name: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "copy-"));
  let text = "";
  const io = { ...processIo(), err: (part: string) => void (text += part) };
  const source = { name, bytes: fixtureBytes("workbooks", name) };
  await writePatchedCopy(io, path.join(folder, "copy.xlsx"), source, await readWorkbook(source), []);
  rmSync(folder, { recursive: true });
  return text;
}

it("says what a copy of an old file loses, and nothing for a new one", async () => {
  expect(await said("前尾村.xls")).toMatch(
    /^“前尾村.xls”不是 .xlsx 文件。.*字体、颜色和边框.*原文件不会改动/,
  );
  expect(await said("下灶村.xlsx")).toBe("");
});
