import type { SourceFile } from "../source-file";

/** A file that came by itself or in another. */
export interface HeldFile {
  /** The way down: 宅内村.zip/清单.xlsx. */
  readonly name: string;
  /** Milliseconds since 1970, where known: an archive's entry and a mail have their own. */
  readonly modified: number | null;
  /** Subject and sender's name of the mail that it came with. */
  readonly sender: string | null;
  /** Throws `UnreadableFileError`. */
  readonly bytes: () => Uint8Array;
}

export function byItself({ name, bytes }: SourceFile, modified: number | null): HeldFile {
  return { name, modified, sender: null, bytes: () => bytes };
}

/** A way down that leads nowhere else. */
export function safePath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
}
