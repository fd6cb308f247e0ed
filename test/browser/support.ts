import path from "node:path";
import type { Browser, Page } from "playwright-core";

/** The built pages; `DIST` names another build of them. */
export const distFolder = path.resolve(__dirname, "../..", process.env["DIST"] ?? "dist");

/** What a page must never do: errors and warnings on the console, and requests to another origin. */
export interface Complaints {
  readonly console: string[];
  readonly offOrigin: string[];
}

/** Opens a page that takes down what it, and every page of its context, complains of. */
export async function openPage(
  browser: Browser,
  origin: string,
  { width = 1400, height = 900 } = {},
): Promise<{ page: Page; complaints: Complaints }> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    acceptDownloads: true,
  });
  const complaints: Complaints = { console: [], offOrigin: [] };
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.console.push(message.text());
  });
  context.on("weberror", (error) => complaints.console.push(String(error.error())));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.offOrigin.push(url);
  });
  return { page: await context.newPage(), complaints };
}

/** A page that stays, so that the process of a site does too, and the scripts that it has compiled. */
export async function keepProcess(page: Page, url: string): Promise<void> {
  await (await page.context().newPage()).goto(url);
}

/** Waits until so many drafts are kept in the browser, a second after the last edit. */
export async function keptDrafts(page: Page, count: number): Promise<void> {
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open("qingdan-drafts");
          opening.onsuccess = () => {
            const counting = opening.result.transaction("drafts").objectStore("drafts").count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  for (let tries = 0; tries < 150; tries++) {
    if ((await kept()) === count) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`no ${count} drafts within 30 s`);
}
