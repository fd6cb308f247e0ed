const { execFileSync } = require("node:child_process");
const { copyFileSync, mkdirSync, rmSync } = require("node:fs");
const path = require("node:path");

const DEVELOPER_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

/**
 * How Excel on this machine comes to know the add-in, by Microsoft's documented ways; null where there is no Excel.
 * @param {{ platform: string, home: string, manifest: string, id: string }} machine `manifest` is an absolute path
 */
function sideloading({ platform, home, manifest, id }) {
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
function carryOut(step) {
  if (step.run) execFileSync(step.run[0], step.run.slice(1), { stdio: "ignore" });
  else if (step.copy) {
    mkdirSync(path.dirname(step.to), { recursive: true });
    copyFileSync(step.copy, step.to);
  } else rmSync(step.delete, { force: true });
}

module.exports = { carryOut, sideloading };
