import type { Browser, FrameLocator } from "playwright-core";
import { selftestText as words } from "../../src/words/zh-CN/selftest";
import { probes } from "../../src/apps/selftest/probes";
import { contractCases } from "../contract/cases";
import { sharedBrowser } from "../environment/launch-browser";
import { openAddIn } from "./excel-site";

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

describe("the real client library in Chromium, in a frame of a page that plays Excel", () => {
  it("passes the whole contract on the self-test page, and asks no other origin for anything", async () => {
    const opened = await openAddIn(browser, { page: "selftest.html" });
    const pane = opened.pane as FrameLocator;
    await pane.getByRole("button", { name: words.run }).click({ timeout: 30_000 });
    await pane.getByText(/通过。$/).waitFor({ timeout: 120_000 });
    const report = await pane.getByRole("textbox", { name: words.result }).inputValue();
    expect(report).toMatch(/^Excel OfficeOnline /);
    expect(report.split("\n").filter((line) => line.startsWith("FAIL"))).toEqual([]);
    expect(report.match(/^\d+ .+: \d+ ms$/gm)).toHaveLength(probes.length);
    expect(report.match(/^ok {3}/gm)).toHaveLength(contractCases.length);
    expect(opened.seen.offOrigin).toEqual([]);
  });
});
