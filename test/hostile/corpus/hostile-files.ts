import { readFileSync } from "node:fs";
import { corpusPath } from "../../environment/corpus";

/** What a good reader does with a hostile file. */
export interface HostileFile {
  readonly path: string;
  readonly what: string;
  readonly outcome: "ok" | "error" | "error-or-ok";
  /** Cells that hold something, when read; null where that is not fixed. */
  readonly cells: number | null;
}

/** Where a hostile file lies. */
export const hostilePath = (file: string): string => corpusPath("hostile", file);

/** The hostile files of the corpus, as their manifest lists them. */
export function hostileFiles(): readonly HostileFile[] {
  const manifest = readFileSync(hostilePath("manifest.json"), "utf8");
  return (JSON.parse(manifest) as { files: HostileFile[] }).files;
}
