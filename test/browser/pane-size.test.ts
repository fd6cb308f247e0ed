import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { workbookOf } from "../../src/core/workbook";
import { villageSheet } from "../builders/village-sites";
import { sharedBrowser } from "../environment/launch-browser";
import { openAddIn, pageOfDist } from "./excel-site";
import { distFolder } from "./support";

jest.setTimeout(180_000);

/** Compressed bytes of script that the pane may ask for before it shows anything, office.js aside. */
const beforeContent = 140_000;
/**
 * The same before the findings of a ledger can be shown: a ratchet, so that nothing slips in unseen. What only writes,
 * such as applying and undoing patches, loads when a person first asks for a change. It stood at 200,000 before the
 * checks read progress texts, titles, rows and number formats as people write them: all of it rules that a finding
 * may come from; at 240,000 before Excel was read in parts that may fail and written with proof; at 260,000 before
 * progress texts were read in a thousand more wordings, and forms with ticks, with fields beside the table and on the
 * page; at 276,000 before the pane brought along what Chromium 100 lacks, and could speak another language; and at
 * 277,000 before progress texts were read in yet other wordings, and it knew sums without a word, words struck through
 * and numbers in Chinese; and at 282,000 before progress texts told of parts in brackets, of groups by their numbers and
 * of what was put back.
 */
const beforeFindings = 283_000;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Marks in the pane when the tabs stand there, and when what 清单 has to say does. */
const marking = () => {
  const mark = (name: string, selector: string) => {
    const isThere = () => document.querySelector(selector) !== null;
    new MutationObserver((_, observer) => {
      if (!isThere()) return;
      performance.mark(name);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  };
  mark("content", "[role=tab]");
  mark("findings", "[data-finding]");
};

it("loads little script before it first shows, and before it shows the findings", async () => {
  const { pane } = await openAddIn(browser, {
    workbook: workbookOf([villageSheet(200)]),
    instead: async ({ pathname }, route) => {
      if (pathname === "/marking.js") {
        await route.fulfill({ contentType: "text/javascript", body: `(${marking.toString()})()` });
        return true;
      }
      if (pathname !== "/taskpane.html") return false;
      const html = pageOfDist("taskpane.html");
      const body = html.replace("<script ", '<script src="marking.js"></script><script ');
      await route.fulfill({ contentType: "text/html; charset=utf-8", body });
      return true;
    },
  });
  await pane.locator("[data-finding]").first().waitFor();
  const asked = await pane.locator("body").evaluate(() => {
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js") && !/\/office\/|marking/.test(name));
    const upTo = (mark: string) => {
      const { startTime } = performance.getEntriesByName(mark)[0]!;
      return scripts
        .filter((script) => script.startTime <= startTime)
        .map(({ name }) => new URL(name).pathname);
    };
    return { content: upTo("content"), findings: upTo("findings") };
  });
  const bytes = (scripts: readonly string[]) =>
    [...new Set(scripts)].reduce(
      (sum, script) => sum + gzipSync(readFileSync(path.join(distFolder, script))).length,
      0,
    );
  console.info(
    `script before content: ${bytes(asked.content)} B gzip; before findings: ${bytes(asked.findings)} B gzip`,
  );
  expect(asked.content.some((script) => /taskpane\.[0-9a-f]+\.js$/.test(script))).toBe(true);
  expect(bytes(asked.content)).toBeLessThanOrEqual(beforeContent);
  expect(bytes(asked.findings)).toBeGreaterThan(bytes(asked.content));
  expect(bytes(asked.findings)).toBeLessThanOrEqual(beforeFindings);
});
