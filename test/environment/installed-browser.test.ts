import { installedBrowser } from "./installed-browser";
import type { Machine } from "./machine";

const machine = (platform: NodeJS.Platform, env: Machine["env"], files: readonly string[]): Machine => ({
  platform,
  env,
  exists: (file) => files.includes(file),
});

const chrome = "/opt/chrome";
const chromium = "/usr/bin/chromium";
const windowsChrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
const windowsEdge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
const windows = { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

describe("the browser of a machine", () => {
  it.each<[string, Machine, string | null]>([
    [
      "the one that CHROME_PATH names, before any other",
      machine("linux", { CHROME_PATH: chrome, PATH: "/usr/bin" }, [chromium, chrome]),
      chrome,
    ],
    ["on the PATH on Linux", machine("linux", { PATH: "/bin:/usr/bin" }, [chromium]), chromium],
    ["Chrome on a Mac", machine("darwin", { PATH: "/usr/bin" }, [mac]), mac],
    [
      "Chrome on Windows, before Edge",
      machine("win32", windows, [windowsEdge, windowsChrome]),
      windowsChrome,
    ],
    ["Edge on Windows without Chrome", machine("win32", windows, [windowsEdge]), windowsEdge],
    ["none where none is installed", machine("linux", { PATH: "/usr/bin" }, []), null],
  ])("is %s", (_, where, file) => {
    expect(installedBrowser(where)).toBe(file);
  });

  it("is refused when CHROME_PATH names no file", () => {
    const where = machine("linux", { CHROME_PATH: chrome, PATH: "/usr/bin" }, [chromium]);
    expect(() => installedBrowser(where)).toThrow(`CHROME_PATH names a file that does not exist: ${chrome}`);
  });
});
