import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { productionPages } from "../test/browser/pages/builds";
import { bundle } from "../test/browser/pages/bundle";
import { servePane } from "../test/browser/serve-pane";
import { launch } from "../test/environment/launch-browser";
import { workingFolder } from "../test/environment/working-folder";
import { timingOf, type Section, written } from "./measure";
import { type Task, longTasks } from "./pane/trace";
import { typeInLedger } from "./pane/typing";

const runs = 7;
/** Milliseconds. */
const settling = 1500;
const rowsOfFirstCheck = 200;
const rowsOfTyping = 5000;

/** Milliseconds from the navigation. */
interface Opening {
  readonly content: number;
  readonly findings: number;
}

/** Opens a page with nothing cached on a slowed processor. */
async function opened(browser: Browser, address: string, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("[data-finding]")) return;
      observer.disconnect();
      performance.mark("findings");
    }).observe(document, { childList: true, subtree: true });
  });
  // A new window keeps Chromium itself busy for a while.
  await page.waitForTimeout(settling);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address);
  return page;
}

async function opening(browser: Browser, address: string, slowdown: number): Promise<Opening> {
  const page = await opened(browser, address, slowdown);
  const waitsForFindings = address.includes("rows=");
  const times = await page.evaluate(async (isLedger) => {
    const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
    for (;;) {
      const content = timeOf("first-contentful-paint");
      const findings = timeOf("findings");
      if (content !== undefined && (!isLedger || findings !== undefined))
        return { content, findings: findings ?? content };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, waitsForFindings);
  await page.context().close();
  return times;
}

async function openings(browser: Browser, origin: string, slowdown: number): Promise<string[][]> {
  const pane = `${origin}/pane.html?rows=${rowsOfFirstCheck}`;
  const template = `${origin}/template.html`;
  const times: { pane: Opening[]; template: Opening[] } = { pane: [], template: [] };
  await opening(browser, pane, slowdown);
  await opening(browser, template, slowdown);
  for (let run = 0; run < runs; run++) {
    times.pane.push(await opening(browser, pane, slowdown));
    times.template.push(await opening(browser, template, slowdown));
  }
  const content = timingOf(times.pane.map((time) => time.content));
  const peer = timingOf(times.template.map((time) => time.content));
  const check = timingOf(times.pane.map(({ content: shown, findings }) => Math.max(0, findings - shown)));
  return [
    [
      `time to content, CPU ${slowdown}×`,
      written(content),
      written(peer),
      `${(content.median / peer.median).toFixed(2)}×`,
    ],
    [`first check of ${rowsOfFirstCheck} rows after content, CPU ${slowdown}×`, written(check), "–", "–"],
  ];
}

function taskWords(tasks: readonly Task[]): string {
  const worst = Math.max(0, ...tasks.map(({ duration }) => duration));
  return `${longTasks(tasks).length} over 50 ms of ${tasks.length}; the longest ${worst.toFixed(1)} ms`;
}

/** How soon the pane shows itself and its first check, and whether typing in a long ledger ever waits for it. */
export async function pane(): Promise<Section> {
  const { folder, clean } = workingFolder();
  const pane = path.join(__dirname, "pane/village.tsx");
  const template = path.join(__dirname, "peers/template.tsx");
  await bundle([productionPages(folder, { pane, template })]);
  const [server, browser] = await Promise.all([servePane(folder), launch()]);
  try {
    const rows: string[][] = [];
    for (const slowdown of [1, 4]) rows.push(...(await openings(browser, server.origin, slowdown)));
    for (const slowdown of [1, 4]) {
      const page = await opened(browser, `${server.origin}/pane.html?rows=${rowsOfTyping}`, slowdown);
      const typing = await typeInLedger(browser, page);
      await page.context().close();
      rows.push(
        [
          `main thread while a sheet of ${rowsOfTyping} rows is typed into, CPU ${slowdown}×`,
          taskWords(typing.inSheet),
          "–",
          "–",
        ],
        [
          `main thread while the row form is typed into, CPU ${slowdown}×`,
          taskWords(typing.inForm),
          "–",
          "–",
        ],
      );
    }
    return {
      title: "The pane",
      about:
        "Production builds in headless Chromium, nothing cached, over http on this machine. Content is the first contentful paint; the peer is a page like Microsoft's React task-pane template: the same libraries, its polyfills, none of the features. Typing is traced by Chromium, with the tally made and every tab opened before: every task on the page's main thread in milliseconds of its own, what holds the workbook included.",
      header: ["what", "pane", "template", "pane ÷ template"],
      rows,
    };
  } finally {
    await browser.close();
    server.close();
    clean();
  }
}
