// `install-part.mjs FOLDER`: installs what FOLDER/package.json names, unless it is there as its lock file wants it.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

const [folder] = process.argv.slice(2);
const changed = (file) => statSync(path.join(folder, file)).mtimeMs;
/** npm's own record of what it installed. */
const record = "node_modules/.package-lock.json";

if (!existsSync(path.join(folder, record)) || changed(record) < changed("package-lock.json")) {
  console.log(`Installing the packages of ${folder}/package.json.`);
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
}
