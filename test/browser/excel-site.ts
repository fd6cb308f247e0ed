import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page, Route } from "playwright-core";
import { contentType } from "../../scripts/server/static-server";
import type { WorkbookSnapshot } from "../../src/core/workbook";
import type { Behaviour } from "../excel-stand-in/behaviour";
import { encode } from "./grid-harness/from-page";
import { builtPages, type PageName } from "./pages/built-pages";
import { distFolder } from "./support";

const CDN = "https://appsforoffice.microsoft.com";
const OUTER = "https://localhost:3001";
const PANE = "https://localhost:3000";

interface SiteOptions {
  /** A build of the gate around a bundle that only says that it runs; by default the whole add-in of dist. */
  readonly build?: Extract<PageName, `gate-${string}`>;
  readonly workbook?: WorkbookSnapshot;
  readonly apiSet?: string;
  /** What Excel's menus are written in; by default zh-CN. */
  readonly language?: string;
  /** How this Excel differs from the documentation. */
  readonly behaviour?: Behaviour;
  /** What the clock shows, as an ISO date and time; by default the real time. */
  readonly now?: string;
  /** The pane's address with its query; by default taskpane.html. */
  readonly page?: string;
  /** No Excel around the pane. */
  readonly alone?: boolean;
  /** Answers a request in another way; false leaves it to the built files. */
  readonly instead?: (url: URL, route: Route) => boolean | Promise<boolean>;
}

/** What the pages asked for, and complained of. */
interface Seen {
  readonly requests: string[];
  /** Requests to an origin other than that of the pane and of Excel. */
  readonly offOrigin: string[];
  /** Errors and warnings on the console, each with the script that they come from. */
  readonly complaints: string[];
}

export interface OpenedPane {
  readonly page: Page;
  /** Where the pane is: in its frame, or the page itself when it is alone. */
  readonly pane: FrameLocator | Page;
  readonly seen: Seen;
}

/** A page of dist as `--env office=bundled` makes it: with office.js of this site, and no other in reach. */
export function pageOfDist(name: string): string {
  const html = readFileSync(path.join(distFolder, name), "utf8");
  return html.replaceAll(`${CDN}/lib/1/hosted/office.js `, "").replaceAll(` ${CDN}`, "");
}

const newContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 420, height: 860 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });

/** The page that was opened last: the next one shares its process, and the scripts that this has compiled. */
const lastPages = new WeakMap<Browser, Page>();

/** A page where nobody has opened the add-in yet. A clock is all of a context's, so that it needs one of its own. */
async function newPage(browser: Browser, now: string | undefined): Promise<Page> {
  if (now !== undefined) {
    const page = await (await newContext(browser)).newPage();
    await page.clock.setFixedTime(now);
    return page;
  }
  const context = lastPages.get(browser)?.context() ?? (await newContext(browser));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const origin of [OUTER, PANE])
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  return page;
}

/** Opens the built pane in a frame of the page that plays Excel, served over https at two ports as in real life. */
export async function openAddIn(browser: Browser, options: SiteOptions): Promise<OpenedPane> {
  const { build, workbook, apiSet, language, behaviour, alone = false, instead, now } = options;
  const page = await newPage(browser, now);
  const seen: Seen = { requests: [], offOrigin: [], complaints: [] };
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    seen.complaints.push(`${message.location().url}: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.complaints.push(error.stack ?? String(error)));
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    seen.requests.push(url.href);
    if (url.origin !== OUTER && url.origin !== PANE) seen.offOrigin.push(url.href);
    if (await instead?.(url, route)) return;
    if (url.origin === OUTER) return answerOuter(url, route, workbook);
    if (url.origin !== PANE) return route.abort();
    const file = path.join(build ? builtPages(build) : distFolder, url.pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const isOfDist = build === undefined && file.endsWith(".html");
    const body = isOfDist ? pageOfDist(url.pathname) : readFileSync(file);
    return route.fulfill({ contentType: contentType(file), body });
  });
  const address = `${PANE}/${options.page ?? "taskpane.html"}`;
  if (alone) await page.goto(address);
  else {
    const query = new URLSearchParams({
      pane: address,
      ...(workbook && { workbook: "/workbook" }),
      ...(apiSet && { api: apiSet }),
      ...(language && { language }),
      ...(behaviour && { behaviour: JSON.stringify(behaviour) }),
    });
    await page.goto(`${OUTER}/excel.html?${query}`);
  }
  if (now === undefined) {
    await lastPages.get(browser)?.close();
    lastPages.set(browser, page);
  }
  return { page, pane: alone ? page : page.frameLocator("iframe"), seen };
}

function answerOuter(url: URL, route: Route, workbook: WorkbookSnapshot | undefined) {
  if (url.pathname === "/workbook")
    return route.fulfill({ body: encode(workbook), contentType: "text/plain" });
  if (url.pathname === "/outer.js") {
    return route.fulfill({
      contentType: contentType("outer.js"),
      body: readFileSync(path.join(builtPages("excel"), "outer.js")),
    });
  }
  const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head>
<body><script src="/outer.js"></script></body></html>`;
  return route.fulfill({ contentType: contentType("excel.html"), body: page });
}
