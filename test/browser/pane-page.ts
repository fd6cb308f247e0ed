import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Selection, WorkbookPort } from "../../src/core/workbook";
import { sharedBrowser } from "../environment/launch-browser";
import { builtPages } from "./pages/built-pages";
import { servePane } from "./serve-pane";

declare global {
  interface Window {
    port: WorkbookPort;
    selections: Selection[];
  }
}

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export interface OpenOptions {
  /** A workbook of the fixtures; without one an empty workbook. */
  readonly file?: string;
  readonly theme?: string;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: "reduce";
}

/** Opens the pane; what must not be on the console, and requests to other origins, go to the complaints. */
export async function openPane(
  browser: Browser,
  origin: string,
  complaints: string[],
  { file, theme, width = 350, height = 800, reducedMotion }: OpenOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
    ...(reducedMotion && { reducedMotion }),
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) {
      complaints.push(`off origin: ${request.url()}`);
    }
  });
  const query = new URLSearchParams({
    ...(file && { file: `/fixtures/workbooks/${file}` }),
    ...(theme && { theme }),
  });
  await page.goto(`${origin}/?${query}`);
  await page.getByRole("tab", { name: "清单" }).waitFor();
  await page.waitForFunction(() => !document.body.innerText.includes("正在读取"));
  return page;
}

/** Opens 打开示例 in a pane over an empty workbook. */
export async function openSample(page: Page): Promise<Page> {
  await page.getByRole("button", { name: "打开示例" }).click();
  await page.getByText("已打开示例清单").waitFor();
  await page.locator("[data-finding]").first().waitFor();
  return page;
}

export const tab = (page: Page, name: string) => page.getByRole("tab", { name });

/** Waits until the page has not changed for a while, and nothing of it moves. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    100,
  );
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
}

/** The rules of axe-core on which a theme bears. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe-core objects to: `rule: element`. Other themes than the light one differ from it in colours only. */
export async function violations(page: Page, theme = "light"): Promise<string[]> {
  // Colours on their way from one to another are no colours of ours.
  await settled(page);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(
    async (rules) => {
      const { axe: checker } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations: found } = await checker.run({
        resultTypes: ["violations"],
        ...(rules && { runOnly: rules }),
      });
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    theme === "light" ? null : colourRules,
  );
}

/** How much of the page lies beyond the right edge, in pixels. */
export const overflow = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll<HTMLElement>("#root *")]
        .filter(
          (element) => element.offsetParent !== null && getComputedStyle(element).position !== "absolute",
        )
        .map((element) => element.getBoundingClientRect().right - window.innerWidth),
    ),
  );

/** What has the focus, by its name, and whether a person sees that it has; null when nothing has. */
export const focusOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element === document.body) return null;
    const style = getComputedStyle(element);
    const after = getComputedStyle(element, "::after");
    const isSeen =
      (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== "none" ||
      (after.outlineStyle !== "none" && parseFloat(after.outlineWidth) > 0);
    const label = (element as HTMLInputElement).labels?.[0]?.innerText.split("\n")[0];
    return { name: element.getAttribute("aria-label") ?? label ?? element.innerText, isSeen };
  });

/** The value of a cell of the active sheet, zero-based. */
export const valueOf = (page: Page, row: number, column: number) =>
  page.evaluate(
    async ([r, c]) => {
      const workbook = await window.port.read();
      const sheet = workbook.sheets.find(({ name }) => name === workbook.activeSheet)!;
      return sheet.rows[r!]?.[c!] ?? null;
    },
    [row, column] as const,
  );

/** The built pane for the tests of a file: served once, and nothing complained of in any test. */
export function usePane(): { open(options?: OpenOptions): Promise<Page> } {
  let server: Awaited<ReturnType<typeof servePane>>;
  let browser: Browser;
  let complaints: string[] = [];
  beforeAll(async () => {
    browser = await sharedBrowser();
    server = await servePane(builtPages("pane"));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(() => {
    complaints = [];
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    for (const context of browser.contexts()) await context.close();
  });
  return { open: (options) => openPane(browser, server.origin, complaints, options) };
}
