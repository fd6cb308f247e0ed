import { inProgramFiles, type Machine, onPath, thisMachine } from "./machine";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where Chrome, Chromium and Edge are installed on a machine of this kind. */
function usualPlaces(machine: Machine): string[] {
  if (machine.platform === "darwin")
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (machine.platform === "win32") return inProgramFiles(machine, windowsPrograms);
  return onPath(machine, commands);
}

/** The browser that `CHROME_PATH` names, or else one that is installed; null where there is none. */
export function installedBrowser(machine = thisMachine): string | null {
  const named = machine.env["CHROME_PATH"];
  if (!named) return usualPlaces(machine).find((file) => machine.exists(file)) ?? null;
  if (!machine.exists(named)) throw new Error(`CHROME_PATH names a file that does not exist: ${named}`);
  return named;
}
