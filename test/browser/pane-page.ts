import type { Browser, Page } from "playwright-core";
import type { ThemeName } from "../../src/apps/taskpane/theme";
import type { Selection, WorkbookPort } from "../../src/core/workbook";
import { sharedBrowser } from "../environment/launch-browser";
import { builtPages } from "./pages/built-pages";
import { servePane } from "./serve-pane";

declare global {
  interface Window {
    port: WorkbookPort;
    selections: Selection[];
    setTheme: (theme: ThemeName) => void;
  }
}

export interface OpenOptions {
  /** A workbook of the fixtures; without one an empty workbook. */
  readonly file?: string;
  readonly theme?: ThemeName;
  readonly lang?: string;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: "reduce";
}

/** A page for the pane whose complaints are taken down: what must not be on the console, and requests to other origins. */
export async function newPage(browser: Browser, origin: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
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
  return page;
}

/** Opens the pane as on a machine where nobody has opened it yet. */
export async function openPane(
  page: Page,
  origin: string,
  { file, theme, lang, width = 350, height = 800, reducedMotion }: OpenOptions = {},
): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: reducedMotion ?? null });
  const query = new URLSearchParams({
    ...(file && { file: `/fixtures/workbooks/${file}` }),
    ...(theme && { theme }),
    ...(lang && { lang }),
  });
  await page.goto(`${origin}/?${query}`);
  await page.getByRole("tab").first().waitFor();
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

/** Waits until nothing of the page has changed or moved for some frames, which a busy machine makes more slowly. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (enough) =>
      new Promise<void>((resolve) => {
        let still = 0;
        const observer = new MutationObserver(() => (still = 0));
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = () => {
          still = document.getAnimations().some(({ playState }) => playState === "running") ? 0 : still + 1;
          if (still < enough) return requestAnimationFrame(look);
          observer.disconnect();
          resolve();
        };
        requestAnimationFrame(look);
      }),
    5,
  );
}

/** The rules of axe-core on which a theme bears: other themes than the light one differ from it in colours only. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe-core objects to: `rule: element`. */
export async function violations(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  // Colours on their way from one to another are no colours of ours.
  await settled(page);
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ url: "/axe-core/axe.min.js" });
  return page.evaluate(async (runOnly) => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await checker.run({
      resultTypes: ["violations"],
      selectors: false,
      ...(runOnly && { runOnly }),
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, rules);
}

const backgrounds: Readonly<Record<ThemeName, string>> = {
  light: "#ffffff",
  dark: "#292929",
  contrast: "#000000",
};

/** Shows the pane in another theme, once it is drawn. */
export async function setTheme(page: Page, theme: ThemeName): Promise<void> {
  await page.evaluate((name) => window.setTheme(name), theme);
  await page.waitForFunction(
    (wanted) =>
      getComputedStyle(document.querySelector(".fui-FluentProvider")!).getPropertyValue(
        "--colorNeutralBackground1",
      ) === wanted,
    backgrounds[theme],
  );
}

/** What axe-core objects to in the light theme, and to the colours of each other one: `theme: rule: element`. */
export async function violationsInAllThemes(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const theme of ["dark", "contrast", "light"] as const) {
    await setTheme(page, theme);
    const found = await violations(page, theme === "light" ? null : colourRules);
    all.push(...found.map((each) => `${theme}: ${each}`));
  }
  return all;
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

/**
 * The built pane for the tests of a file, in one page: its process keeps the scripts that it has compiled. Nothing may be
 * complained of in any test.
 */
export function usePane(): { open(options?: OpenOptions): Promise<Page> } {
  let server: Awaited<ReturnType<typeof servePane>>;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await sharedBrowser();
    server = await servePane(builtPages("pane"));
    page = await newPage(browser, server.origin, complaints);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(() => expect(complaints.splice(0)).toEqual([]));
  return { open: (options) => openPane(page, server.origin, options) };
}
