import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveFolder, type StaticServer } from "../../scripts/server/static-server";
import { hostileLedger } from "../hostile/hostile-ledger";
import { settled } from "./pane-page";
import { type Complaints, distFolder, openPage } from "./support";
import { sharedBrowser } from "../environment/launch-browser";

const folder = mkdtempSync(path.join(os.tmpdir(), "hostile-"));
const file = path.join(folder, "官田村<img src=x onerror='window.pwned=1'>.xlsx");
let browser: Browser;
let site: StaticServer;
let page: Page;
let complaints: Complaints;

beforeAll(async () => {
  writeFileSync(file, await hostileLedger("官田村"));
  site = await serveFolder(distFolder);
  browser = await sharedBrowser();
  ({ page, complaints } = await openPage(browser, site.origin));
  await page.goto(`${site.origin}/workbench.html`);
  await page
    .getByRole("button", { name: /一键规范/ })
    .first()
    .waitFor({ timeout: 45_000 });
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What of the texts became more than text. */
function danger(): Promise<unknown> {
  return page.evaluate(() => ({
    pwned: "pwned" in window,
    elements: [...document.querySelectorAll("img, iframe, object, embed, a[href], [onerror]")].map(
      (element) => element.outerHTML,
    ),
    scripts: [...document.scripts].filter(({ src }) => src === "").length,
  }));
}

it("shows text that looks like markup as text, on every tab", async () => {
  const before = await danger();
  await page.setInputFiles('input[type="file"]', file);
  await page.getByText("<img src=x onerror").first().waitFor();
  for (const tab of ["清单", "调度表", "报送", "汇总"]) {
    await page.locator("button[role=tab]", { hasText: tab }).click();
    await settled(page);
    expect(await danger()).toEqual(before);
  }
  expect(before).toMatchObject({ pwned: false });
  expect(complaints).toEqual({ console: [], offOrigin: [] });
}, 90_000);
