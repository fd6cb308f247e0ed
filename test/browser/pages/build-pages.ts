import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pageBuilds } from "./builds";
import { builtPages, pageNames, pagesFolder } from "./built-pages";
import { bundle } from "./bundle";

const root = path.resolve(__dirname, "../../..");
/** As old as the sources were when the pages were built from them. */
const stamp = path.join(pagesFolder, "built");
const sources = [
  "src",
  "test",
  "scripts/build",
  "assets",
  "webpack.config.js",
  "manifest.xml",
  "package-lock.json",
];

/** When the youngest of the sources was changed, in milliseconds. */
function lastChange(): number {
  const files = sources.flatMap((source) => {
    const place = path.join(root, source);
    const below = statSync(place).isDirectory()
      ? readdirSync(place, { recursive: true, encoding: "utf8" })
      : [];
    return [place, ...below.map((file) => path.join(place, file))];
  });
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function builtAt(): number {
  return statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Builds the pages of the browser suites, unless they are younger than their sources. */
export async function buildPages(): Promise<void> {
  const started = new Date();
  if (builtAt() > lastChange()) return;
  const builds = pageNames.flatMap((name) => pageBuilds[name](builtPages(name)));
  await bundle(builds);
  mkdirSync(pagesFolder, { recursive: true });
  writeFileSync(stamp, "");
  utimesSync(stamp, started, started);
}

if (require.main === module) void buildPages();
