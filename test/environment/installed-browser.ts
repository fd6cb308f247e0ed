import { existsSync } from "node:fs";
import path from "node:path";

/** What the search for a browser asks of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Every pair, in the order of the first list. */
const pairs = (
  folders: readonly string[],
  files: readonly string[],
  join: (a: string, b: string) => string,
) => folders.flatMap((folder) => files.map((file) => join(folder, file)));

/** Where Chrome, Chromium and Edge are installed on a machine of this kind. */
function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === "darwin")
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === "win32") {
    const folders = windowsFolders.map((name) => env[name]).filter((folder) => folder !== undefined);
    return pairs(folders, windowsPrograms, path.win32.join);
  }
  return pairs((env["PATH"] ?? "").split(":").filter(Boolean), commands, path.posix.join);
}

/** The browser that `CHROME_PATH` names, or else one that is installed; null where there is none. */
export function installedBrowser(machine = thisMachine): string | null {
  const named = machine.env["CHROME_PATH"];
  if (!named) return usualPlaces(machine).find((file) => machine.exists(file)) ?? null;
  if (!machine.exists(named)) throw new Error(`CHROME_PATH names a file that does not exist: ${named}`);
  return named;
}
