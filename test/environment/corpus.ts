import { existsSync } from "node:fs";
import path from "node:path";
import { describeUnless } from "./describe-unless";

const beside = path.resolve(__dirname, "../../../shared/fixtures/corpus");
const named = process.env["CORPUS"];
if (named && !existsSync(named)) throw new Error(`CORPUS names a folder that does not exist: ${named}`);
const folder = named || beside;

/** Why the public corpus cannot be read; null where it is there. */
export const missingCorpus = existsSync(folder)
  ? null
  : "the public corpus is missing: name its folder in CORPUS";

/** Where a file of the public corpus lies: workbooks that other projects wrote, which are not ours to carry. */
export function corpusPath(...parts: readonly string[]): string {
  if (missingCorpus) throw new Error(missingCorpus);
  return path.join(folder, ...parts);
}

/** A suite over the public corpus, skipped where it is missing. */
export function describeCorpus(name: string, suite: () => void): void {
  describeUnless(missingCorpus, name, suite);
}
