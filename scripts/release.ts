// `npm run release [-- --url https://…]`: all that is handed over, as one zip in release/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import webpack, { type Configuration } from "webpack";
import { releaseContents } from "./release/contents";

const configure = require("../webpack.config.js") as (env: object, argv: object) => Configuration[];

const root = path.resolve(__dirname, "..");
const built = path.join(root, "node_modules/.cache/qingdan/release");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

function wantedUrl(argv: readonly string[]): string {
  const at = argv.indexOf("--url");
  return (at < 0 ? "https://qingdan.example.cn" : (argv[at + 1] ?? "")).replace(/\/+$/, "");
}

async function build(url: string): Promise<void> {
  rmSync(built, { recursive: true, force: true });
  const configurations = configure({ url, release: true }, { mode: "production" });
  const here = configurations.map((each) => ({ ...each, output: { ...each.output, path: built } }));
  await new Promise<void>((resolve, reject) => {
    webpack(here, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** The day of the version in the changelog: the same sources make the same zip. */
function dayOfVersion(): Date {
  const changelog = readFileSync(path.join(root, "CHANGELOG.md"), "utf8");
  const day = new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] – (\\d{4})-(\\d\\d)-(\\d\\d)$`, "m");
  const found = day.exec(changelog);
  if (!found) throw new Error(`CHANGELOG.md has no day for ${version}`);
  // A zip keeps the clock on the wall.
  return new Date(Number(found[1]), Number(found[2]) - 1, Number(found[3]), 12);
}

async function release(): Promise<void> {
  const url = wantedUrl(process.argv.slice(2));
  await build(url);
  const top = `qingdan-${version}`;
  const files = [...releaseContents({ root, built, version, url })].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = Object.fromEntries(files.map(([name, bytes]) => [`${top}/${name}`, bytes]));
  // As from Unix: programs there take the Chinese names of another system's zip for something else.
  const zip = zipSync(named, { level: 9, mtime: dayOfVersion(), os: 3, attrs: 0o100644 << 16 });
  const out = path.join(root, "release", `${top}.zip`);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, zip);
  console.log(`${out}: ${files.length} files, ${(zip.length / 1e6).toFixed(1)} MB`);
}

release().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
