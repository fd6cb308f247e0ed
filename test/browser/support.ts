import path from "node:path";
import type { Browser, Page } from "playwright-core";

/** The built pages; `DIST` names another build of them. */
export const distFolder = path.resolve(__dirname, "../..", process.env["DIST"] ?? "dist");

/** What a page must never do: errors and warnings on the console, and requests to another origin. */
export interface Complaints {
  readonly console: string[];
  readonly offOrigin: string[];
}

/** Opens a page that takes down what it complains of. */
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
  const page = await context.newPage();
  const complaints: Complaints = { console: [], offOrigin: [] };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.console.push(message.text());
  });
  page.on("pageerror", (error) => complaints.console.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.offOrigin.push(url);
  });
  return { page, complaints };
}
