import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { Configuration } from "webpack";
import { words } from "../../src/apps/selftest/words";
import { contractCases } from "../contract/cases";
import { launch } from "../environment/launch-browser";
import { bundle } from "./bundle";

jest.setTimeout(180_000);

const OUTER = "https://localhost:3001";
const PANE = "https://localhost:3000";
const library = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const pageOf = (scripts: readonly string[]) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body>${scripts
    .map((src) => `<script src="${src}"></script>`)
    .join("")}</body></html>`;

/** Bundles the page around the pane and the self-test in it, as the web build does. */
async function build(): Promise<string> {
  const configure = require("../../webpack.config.js") as (env: object, argv: object) => Configuration[];
  const [pages] = configure({}, { mode: "development" });
  const folder = mkdtempSync(path.join(os.tmpdir(), "stand-in-"));
  const config: Configuration = {
    ...pages!,
    devtool: false,
    entry: {
      outer: path.resolve(__dirname, "../excel-stand-in/outer-page.ts"),
      selftest: path.resolve(__dirname, "../../src/apps/selftest/main.ts"),
    },
    output: { path: folder, filename: "[name].js" },
    optimization: {},
    plugins: [],
  };
  await bundle([config]);
  return folder;
}

let browser: Browser;
let folder: string;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launch(), build()]);
});
afterAll(() => browser.close());

describe("the real client library in Chromium, in a frame of a page that plays Excel", () => {
  it("passes the whole contract by the self-test page, and asks nothing of another origin", async () => {
    const page = await browser.newPage();
    const others: string[] = [];
    await page.route("**/*", (route) => {
      const url = new URL(route.request().url());
      const script = path.join(
        url.pathname.startsWith("/lib/") ? library : folder,
        url.pathname.replace(/^\/lib/, "").toLowerCase(),
      );
      if (url.origin !== OUTER && url.origin !== PANE) {
        others.push(url.href);
        return route.abort();
      }
      if (url.pathname === "/excel.html")
        return route.fulfill({ contentType: "text/html", body: pageOf(["/outer.js"]) });
      if (url.pathname === "/selftest.html") {
        return route.fulfill({ contentType: "text/html", body: pageOf(["/lib/office.js", "/selftest.js"]) });
      }
      if (!existsSync(script)) return route.fulfill({ status: 404 });
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(script) });
    });
    await page.goto(`${OUTER}/excel.html?pane=${encodeURIComponent(`${PANE}/selftest.html`)}`);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: words.run }).click({ timeout: 30_000 });
    await pane.getByText(/通过。$/).waitFor({ timeout: 120_000 });
    const report = await pane.getByRole("textbox", { name: words.result }).inputValue();
    expect(report.split("\n").filter((line) => !line.startsWith("ok  "))).toEqual([
      expect.stringMatching(/^Excel OfficeOnline /),
    ]);
    expect(report.match(/^ok {3}/gm)).toHaveLength(contractCases.length);
    expect(others).toEqual([]);
    await page.close();
  });
});
