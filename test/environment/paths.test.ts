import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const isText = /\.(ts|tsx|cts|mts|js|cjs|mjs|json|md|html|css|xml|ya?ml|sh|conf)$|^\.ci\/run$/;
/** Not written here: what npm and the build make, and the fixtures, which say of themselves where they lay. */
const passedOver = new Set([".git", "node_modules", "dist", "reports", "coverage", ".cache", "fixtures"]);

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    if (passedOver.has(entry.name)) continue;
    if (entry.isDirectory()) yield* filesBelow(file);
    else if (isText.test(file) && file !== "package-lock.json") yield file;
  }
}

const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");
const isInside = (place: string) => !path.relative(root, place).startsWith("..");

/** Paths from the file's own folder that lead out of the repository. */
function pathsAbove(file: string): string[] {
  const fromHere = textOf(file).matchAll(/(?:__dirname,|from|import\(|require\()\s*"(\.\.?\/[^"]*)"/g);
  return [...fromHere]
    .map(([, relative]) => relative!)
    .filter((relative) => !isInside(path.resolve(root, path.dirname(file), relative)));
}

/** Paths to what lies beside the repository, and to the folders of one machine. */
const elsewhere = /\.\.\/shared\/(?!fixtures\/corpus)(?:fixtures|spec|seed)|\/(?:work|home|Users)\/\w+\//g;

describe("the repository stands by itself", () => {
  const files = [...filesBelow("")];
  const found = (paths: (file: string) => readonly string[]) =>
    files.flatMap((file) => paths(file).map((each) => `${file}: ${each}`)).sort();

  it("refers to nothing above its root but the public corpus", () => {
    expect(found(pathsAbove)).toEqual(["test/environment/corpus.ts: ../../../shared/fixtures/corpus"]);
  });

  it("names no folder beside it but the corpus, and no folder of one machine", () => {
    expect(found((file) => textOf(file).match(elsewhere) ?? [])).toEqual([]);
  });
});

it("no folder of code has more files than are read at a glance", () => {
  const folders = [...filesBelow("src"), ...filesBelow("test")].map((file) => path.posix.dirname(file));
  const counts = new Map<string, number>();
  for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
});
