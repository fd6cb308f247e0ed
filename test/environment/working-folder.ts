import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A temporary folder of one's own, removed by `clean`. */
export function workingFolder(): { folder: string; clean: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "qingdan-"));
  return { folder, clean: () => rmSync(folder, { recursive: true, force: true }) };
}
