import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { isAtLeast } from "./api-set";
import { isGuarded } from "./guards";
import { placeOf, type Use, usesIn } from "./uses";

/**
 * Finds what the add-in uses of Office.js that Excel 2021 lacks and no `isSetSupported` guards. A sample of such uses
 * is checked along with it, so that the check is seen to find them.
 */
const FLOOR = { name: "ExcelApi", version: "1.14" };
const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "src/hosts/excel");
const sample = path.join(__dirname, "sample.ts");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.join(folder, name));

const program = ts.createProgram([...files, sample], {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["office-js"],
});
const checker = program.getTypeChecker();

/** The uses in a file that an Excel at the floor does not have. */
function beyondFloor(name: string): readonly Use[] {
  return usesIn(checker, program.getSourceFile(name)!).filter(({ set, node }) => {
    if (set === null) return false;
    const isThere = set.name === FLOOR.name && isAtLeast(FLOOR.version, set.version);
    return !isThere && !isGuarded(checker, node, set);
  });
}

function complaint({ member, set, node }: Use): string {
  return `${placeOf(node)}: ${member} is in ${set!.name} ${set!.version}; ask isSetSupported first`;
}

const found = beyondFloor(sample).map(({ member }) => member);
const wanted = [...program.getSourceFile(sample)!.text.matchAll(/\/\/ finds (\S+)/g)].map(
  ([, name]) => name!,
);
const complaints = files.flatMap(beyondFloor).map(complaint);
if (found.join() !== wanted.join()) complaints.push(`in the sample: ${found.join()}, not ${wanted.join()}`);
for (const text of complaints) console.error(text);
if (complaints.length > 0) process.exitCode = 1;
