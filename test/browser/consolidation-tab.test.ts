import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { cizao2019 } from "../../src/core/campaign";
import { consolidationSheets } from "../../src/core/consolidation";
import { createFile } from "../../src/hosts/files";
import { consolidationMessages } from "../../src/words/zh-CN/consolidation/messages";
import { consolidateSquad } from "../core/consolidation/squad";
import { tab, usePane, violations } from "./pane-page";
import { fixturePath } from "../fixtures";

jest.setTimeout(180_000);

const { open } = usePane();
const due = "2019-11-20";

async function openTab(file = "下灶村.xlsx"): Promise<Page> {
  const page = await open({ file, width: 450 });
  await tab(page, "汇总").click();
  await page.getByLabel("报送日").selectOption(due);
  return page;
}

const stateOf = (page: Page, unit: string): Promise<string> =>
  page.locator("section[aria-label=收件看板] li button", { hasText: unit }).first().innerText();

describe("the open workbook's ledgers", () => {
  it("are consolidated with one click", async () => {
    const page = await openTab();
    await page.getByRole("button", { name: "一并汇总本工作簿中的清单（1个单位）" }).click();
    await page.getByRole("button", { name: "重新读取本工作簿中的清单" }).waitFor();
    expect(await stateOf(page, "洋宅村")).toContain("未报");
    expect(await stateOf(page, "下灶村")).toContain("7家");
    await page.getByRole("button", { name: "全部清空" }).click();
    await page.getByRole("button", { name: /^一并汇总本工作簿中的清单/ }).waitFor();
  });
});

describe("the folder", () => {
  it("can be read again with one click after a reload", async () => {
    const page = await openTab();
    // The origin's own folder stands in for one on the disk: its handle is of the same kind, and needs no dialogue.
    const putFolder = async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle("报送", { create: true });
      const bytes = await (await fetch("/fixtures/squad/2019-11-20/东山村.xlsx")).arrayBuffer();
      for (const name of ["东山村.xlsx", "~$东山村.xlsx", "说明.txt"]) {
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await file.write(bytes);
        await file.close();
      }
      Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder) });
    };
    await page.evaluate(putFolder);
    await page.getByRole("button", { name: "选择文件夹" }).click();
    await page.getByRole("button", { name: "再读“报送”" }).waitFor();
    await page.getByText(/^已收 1 /).waitFor();

    await page.reload();
    await tab(page, "汇总").click();
    await page.getByLabel("报送日").selectOption(due);
    await page.getByRole("button", { name: "再读“报送”" }).click();
    await page.getByText(/^已收 1 /).waitFor();
    expect(await stateOf(page, "东山村")).toContain("零报告");
  });
});

describe("the previous period", () => {
  it("shows what has changed by disposition and figure, and keeps a decision", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "previous-"));
    try {
      const previous = path.join(folder, "上期.xlsx");
      const first = await consolidateSquad("2019-11-10");
      writeFileSync(
        previous,
        await createFile(consolidationSheets(first, cizao2019, consolidationMessages(cizao2019))),
      );
      const page = await openTab();
      await page.locator("input[type=file]:not([multiple])[accept='.xlsx']").setInputFiles(previous);
      await page.getByRole("button", { name: "和“上期.xlsx”比" }).waitFor();
      const squad = fixturePath("squad", due);
      const files = readdirSync(squad).filter((name) => name !== "expected.json");
      await page
        .locator("input[type=file][multiple]:not([webkitdirectory])")
        .setInputFiles(files.map((name) => path.join(squad, name)));
      const trend = page.locator("section[aria-label=与上期比对]");
      await page.getByText(/正在读/).waitFor({ state: "hidden", timeout: 60_000 });
      await trend.getByText(`${first.totals.sitesFound} → 114`).waitFor();
      await trend.getByRole("listitem", { name: /^上期 \d+家：/ }).waitFor({ state: "attached" });
      await page.getByText("新增17 · 已完成、不再列1 · 改类1 · 回潮1 · 本期未列1 · 不变95").waitFor();
      expect(await violations(page)).toEqual([]);

      const open = page.getByText(/^疑似同一加工点\d+组$/);
      const before = Number(/\d+/.exec(await open.innerText())![0]);
      await page.getByRole("button", { name: "不是同一家" }).first().click();
      await page.getByText("已认定：不是同一家").first().waitFor();
      expect(Number(/\d+/.exec(await open.innerText())![0])).toBe(before - 1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
