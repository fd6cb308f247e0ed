import type { Edit } from "../../../core/workbook";

/** So long a part is made at a stretch; milliseconds. */
const stretch = 12;

/** Edits in parts, each made in a time that nobody notices; the last says that it is. */
export function* inParts(
  edits: Iterable<Edit>,
  now: () => number = () => performance.now(),
): Generator<{ readonly part: readonly Edit[]; readonly isLast: boolean }> {
  let part: Edit[] = [];
  let began = now();
  for (const edit of edits) {
    part.push(edit);
    if (now() - began < stretch) continue;
    yield { part, isLast: false };
    part = [];
    began = now();
  }
  yield { part, isLast: true };
}
