/** What is wrong with a campaign whose fields are each in order by themselves. */
export type ContradictionCode =
  | "repeated-key"
  | "missing-key"
  | "reserved-key"
  | "unknown-reference"
  | "fixed-source"
  | "closing-by-other-words"
  | "repeated-word"
  | "clashing-label"
  | "footer-hides-data"
  | "unfit-sheet-name"
  | "repeated-sheet-name"
  | "too-long"
  | "list-too-long"
  | "forbidden-character"
  | "missing-placeholder"
  | "unordered-days"
  | "deadline-after-final"
  | "not-an-area-code"
  | "repeated-look-alike";

/** A place in the campaign: keys and positions from its top. */
export type Path = readonly (string | number)[];

/** Takes what is found: where, what, and what its sentence needs. */
export type Report = (
  path: Path,
  code: ContradictionCode,
  params?: Readonly<Record<string, string | number>>,
) => void;

/** A path as it is written: `ledger.columns.3.title`. */
export function pathText(path: Path): string {
  return path.join(".");
}
