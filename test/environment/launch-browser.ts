import path from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { installedBrowser } from "./installed-browser";
import { npmChromium } from "./npm-chromium";

const noBrowser = "no browser found: install Chrome, Chromium or Edge, or name yours in CHROME_PATH";

/** How the tests start a browser: the machine's, or else the one from npm; with a Chinese font wherever it is. */
export function launchOptions(): LaunchOptions {
  const installed = installedBrowser();
  const program = installed === null ? npmChromium() : { executablePath: installed, env: {} };
  if (program === null) throw new Error(noBrowser);
  const fonts = { FONTCONFIG_FILE: path.join(__dirname, "fonts.conf") };
  return {
    executablePath: program.executablePath,
    env: { ...process.env, ...fonts, ...program.env },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // Pages of one context share a process, and so the scripts that it has compiled.
      "--process-per-site",
    ],
  };
}

/** Starts a browser. */
export const launch = (): Promise<Browser> => chromium.launch(launchOptions());

/** The browser that all suites of a run share; what a suite opens in it is its own, and closes with it. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(process.env["BROWSER_ENDPOINT"]!);
