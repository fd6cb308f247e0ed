import { readFileSync } from "node:fs";
import path from "node:path";

export const corpusFolder = path.resolve(__dirname, "../../../../shared/fixtures/corpus");
export const hostileFolder = path.join(corpusFolder, "hostile");

/** What a good reader does with a hostile file. */
export interface HostileFile {
  readonly path: string;
  readonly what: string;
  readonly outcome: "ok" | "error" | "error-or-ok";
  /** Cells that hold something, when read; null where that is not fixed. */
  readonly cells: number | null;
}

export const hostileFiles = (
  JSON.parse(readFileSync(path.join(hostileFolder, "manifest.json"), "utf8")) as { files: HostileFile[] }
).files;
