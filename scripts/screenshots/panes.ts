import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { cizao2019 } from "../../src/core/campaign";
import { consolidationSheets } from "../../src/core/consolidation";
import { createFile } from "../../src/hosts/files";
import { consolidationMessages } from "../../src/words/zh-CN/consolidation/messages";
import { openSample, tab } from "../../test/browser/pane-page";
import { consolidateSquad } from "../../test/core/consolidation/squad";
import { workingFolder } from "../../test/environment/working-folder";
import { fixturePath } from "../../test/fixtures";
import { drawPictures } from "./archive";
import { keepScreen } from "./pictures";

const sheet = "专项整治清单";
const squad = fixturePath("squad/2019-11-20");
const previous = fixturePath("squad/2019-11-10");

/** A pane over a workbook of the fixtures, or over an empty one. */
export type Open = (file?: string) => Promise<Page>;

const pressed = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

async function ledger(open: Open, width: number): Promise<void> {
  const first = await open();
  await first.getByRole("button", { name: "新建清单" }).waitFor();
  await keepScreen(first, `first-run-${width}`);
  const other = await open("村干部通讯录.xlsx");
  await other.getByRole("button", { name: "在这张表上建立清单" }).waitFor();
  await keepScreen(other, `mapping-${width}`);
  const page = await openSample(await open());
  await page.getByRole("button", { name: "关闭" }).click();
  await page.locator("[data-finding]", { hasText: "H6" }).click();
  await keepScreen(page, `ledger-${width}`);
  await page.evaluate(
    (name) => window.port.select({ sheet: name, range: { top: 4, left: 8, bottom: 4, right: 8 } }),
    sheet,
  );
  await page.locator("summary", { hasText: "当前行" }).click();
  await page.getByLabel("整治内容").selectOption({ label: "查封电表" });
  await page.getByLabel("数量（个）").fill("2");
  await page.getByRole("button", { name: "添加", exact: true }).scrollIntoViewIfNeeded();
  await page.locator("#panel-ledger").evaluate((panel) => panel.scrollBy(0, 200));
  await keepScreen(page, `row-form-${width}`);
}

async function helpAndSettings(open: Open, width: number): Promise<void> {
  const page = await openSample(await open());
  await pressed(page, "更多");
  await pressed(page, "帮助");
  await page.getByText("三步完成报送").click();
  await page.getByText(/^填：/).waitFor();
  await keepScreen(page, `help-${width}`);
  await pressed(page, "设置");
  await page.getByText("窗格字号").first().waitFor();
  await keepScreen(page, `settings-${width}`);
}

async function tallyAndSubmission(open: Open, width: number): Promise<void> {
  const page = await openSample(await open());
  await tab(page, "调度表").click();
  await pressed(page, /捣毁生产设备 3台/);
  await page.getByRole("button", { name: "关闭" }).click();
  await keepScreen(page, `tally-${width}`);
  await tab(page, "报送").click();
  await page.getByRole("button", { name: "加盖校验印记" }).waitFor();
  await keepScreen(page, `submission-${width}`);
  for (const fold of await page.locator("#panel-submission summary").all()) await fold.click();
  await page.locator("#panel-submission").evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await keepScreen(page, `lifecycle-${width}`);

  const good = await open("下灶村.xlsx");
  await tab(good, "报送").click();
  await good.clock.setFixedTime(new Date("2019-11-27T09:30:00"));
  await pressed(good, "加盖校验印记");
  await good.getByText(/可以报送/).waitFor();
  await keepScreen(good, `stamped-${width}`);
  await tab(good, "调度表").click();
  const earlier = readdirSync(previous).find((name) => name.startsWith("下灶村"));
  if (!earlier) throw new Error("no file of 下灶村 for the period before");
  await good.locator("#panel-tally input[type=file]").setInputFiles(path.join(previous, earlier));
  await good.getByLabel("与上期比对").first().scrollIntoViewIfNeeded();
  await good.locator("#panel-tally").evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await keepScreen(good, `comparison-${width}`);
}

async function consolidation(open: Open, width: number): Promise<void> {
  const page = await open("下灶村.xlsx");
  await tab(page, "汇总").click();
  await page.getByLabel("报送日").selectOption("2019-11-20");
  await keepScreen(page, `consolidation-empty-${width}`);
  const files = readdirSync(squad).filter((name) => name !== "expected.json");
  await page
    .locator("input[type=file][multiple]:not([webkitdirectory])")
    .setInputFiles(files.map((name) => path.join(squad, name)));
  await page.getByText(/疑似重复\d+组/).waitFor({ timeout: 60_000 });
  await keepScreen(page, `consolidation-${width}`);
  await page.locator("#panel-consolidation").evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await keepScreen(page, `consolidation-end-${width}`);
  await materials(page, width);
}

/** What follows once the workbook of the period before is there. */
async function materials(page: Page, width: number): Promise<void> {
  const { folder, clean } = workingFolder();
  try {
    const before = path.join(folder, "上期汇总.xlsx");
    const sheets = consolidationSheets(
      await consolidateSquad("2019-11-10"),
      cizao2019,
      consolidationMessages(cizao2019),
    );
    writeFileSync(before, await createFile(sheets));
    await page.locator("input[type=file]:not([multiple])[accept='.xlsx']").setInputFiles(before);
    const trend = page.getByRole("region", { name: "与上期比对" });
    await trend.locator("li details").first().locator("> summary").click();
    const figure = trend.locator("li").filter({ hasText: "捣毁生产设备" }).locator("> details");
    await figure.locator("> summary").click();
    await figure.locator("details > summary").first().click();
    await trend.evaluate((section) => section.scrollIntoView());
    await keepScreen(page, `trend-${width}`);
    const question = page.getByRole("button", { name: "误删" }).first();
    await question.waitFor({ timeout: 60_000 });
    await question.evaluate((button) => button.closest("details")!.scrollIntoView());
    await keepScreen(page, `unlisted-${width}`);
    await pressed(page, "生成材料");
    await page.getByText("以下材料由总台账生成").evaluate((line) => line.scrollIntoView());
    await keepScreen(page, `materials-${width}`);
    const messages = page.locator("section[aria-label=报送提醒和退回单]");
    await messages.getByText("预览").click();
    await messages.getByText("称呼和落款").click();
    await messages.evaluate((card) => card.scrollIntoView());
    await keepScreen(page, `messages-${width}`);
    const photos = path.join(folder, "照片");
    await drawPictures(photos, ["0001整治前.jpg", "0001整治后.jpg", "0002整治前.jpg", "IMG_1.jpg"]);
    const archive = page.locator("section[aria-label=档案]");
    await archive.locator("input[type=file]").setInputFiles(photos);
    await archive.getByText("预览", { exact: true }).click();
    await archive.evaluate((card) => card.scrollIntoView());
    await keepScreen(page, `archive-${width}`);
    await tab(page, "报送").click();
    await pressed(page, "核对整治照片");
    const own = page.locator("section[aria-label=整治照片核对]");
    const ofVillage = path.join(folder, "村里的照片");
    await drawPictures(ofVillage, ["1号整治前.jpg", "1号整治后.jpg", "2号整治前.jpg", "IMG_1.jpg"]);
    await own.locator("input[type=file]").setInputFiles(ofVillage);
    await own.getByRole("listitem").first().waitFor();
    await own.evaluate((card) => card.scrollIntoView());
    await keepScreen(page, `village-pictures-${width}`);
  } finally {
    clean();
  }
}

/** Every tab, and the states that the manual speaks of, at one width. */
export async function keepPanes(open: Open, width: number): Promise<void> {
  await ledger(open, width);
  await helpAndSettings(open, width);
  await tallyAndSubmission(open, width);
  await consolidation(open, width);
}
