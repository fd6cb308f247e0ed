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

const otherFaults = path.join(folder, "../cases/faults/from-others");

/** Where a file lies that other projects wrote and that was read wrongly: beside the corpus, and no more ours to carry. */
export const otherFaultPath = (name: string): string => path.join(otherFaults, name);

/** A suite over those files, skipped where they are missing. */
export function describeOtherFaults(name: string, suite: () => void): void {
  describeUnless(
    existsSync(otherFaults) ? null : "the files of other projects are not beside the corpus",
    name,
    suite,
  );
}
