import type { BrowserServer } from "playwright-core";
import { chromium } from "playwright-core";
import { buildPages } from "../browser/pages/build-pages";
import { launchOptions } from "./launch-browser";

declare global {
  var browserServer: BrowserServer | undefined;
}

/** Before the browser suites: builds the pages that they open, and starts the one browser that they share. */
export default async function setUp(): Promise<void> {
  await buildPages();
  globalThis.browserServer = await chromium.launchServer({ ...launchOptions(), host: "127.0.0.1" });
  process.env["BROWSER_ENDPOINT"] = globalThis.browserServer.wsEndpoint();
}
