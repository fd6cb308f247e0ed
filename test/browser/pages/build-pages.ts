import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pageBuilds } from "./builds";
import { builtPages, pageNames, pagesFolder } from "./built-pages";
import { bundle } from "./bundle";

const root = path.resolve(__dirname, "../../..");
/** Lists the files that the pages were made of, and is as old as the start of the build. */
const record = path.join(pagesFolder, "made-of");

const below = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name));

/** What tells webpack how to build, or stands for all of node_modules. */
const always = [
  path.join(root, "webpack.config.js"),
  path.join(root, "package-lock.json"),
  ...below(path.join(root, "scripts/build")),
  ...below(__dirname),
];

/** When a file was changed, in milliseconds; a file that is gone counts as changed. */
const changedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;

function isUpToDate(): boolean {
  const built = statSync(record, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return false;
  const files = [...always, ...readFileSync(record, "utf8").split("\n")];
  return files.every((file) => changedAt(file) < built);
}

/** Builds the pages of the browser suites, unless they are younger than what they are made of. */
export async function buildPages(): Promise<void> {
  const started = new Date();
  if (isUpToDate()) return;
  const read = await bundle(pageNames.flatMap((name) => pageBuilds[name](builtPages(name))));
  const own = [...read].filter((file) => !file.includes("node_modules") && statSync(file).isFile());
  mkdirSync(pagesFolder, { recursive: true });
  writeFileSync(record, own.join("\n"));
  utimesSync(record, started, started);
}

if (require.main === module) void buildPages();
