import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** An absolute path. */
  readonly manifest: string;
  readonly id: string;
}

type Step =
  | { readonly run: readonly [string, ...string[]] }
  | { readonly copy: string; readonly to: string }
  | { readonly delete: string };

const DEVELOPER_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

/** How Excel on this machine comes to know the add-in, by Microsoft's documented ways; null where there is no Excel. */
export function sideloading(machine: Machine): { readonly add: Step; readonly remove: Step } | null {
  const { platform, home, manifest, id } = machine;
  if (platform === "win32") {
    return {
      add: { run: ["reg", "add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"] },
      remove: { run: ["reg", "delete", DEVELOPER_KEY, "/v", id, "/f"] },
    };
  }
  if (platform === "darwin") {
    const folder = path.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    const copy = path.join(folder, `${id}.manifest.xml`);
    return { add: { copy: manifest, to: copy }, remove: { delete: copy } };
  }
  return null;
}

/** Carries out one of the two steps of `sideloading`. Throws when the machine refuses. */
export function carryOut(step: Step): void {
  if ("run" in step) {
    const [program, ...words] = step.run;
    execFileSync(program, words, { stdio: "ignore" });
  } else if ("copy" in step) {
    mkdirSync(path.dirname(step.to), { recursive: true });
    copyFileSync(step.copy, step.to);
  } else rmSync(step.delete, { force: true });
}
