import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { patchFile } from "../../src/hosts/files";
import { opened, oneMoreCell } from "../../test/hostile/patched";
import { convert } from "../../test/environment/libreoffice";
import { validationErrors } from "../../test/environment/open-xml-validator";

/** How copies with one more cell fare in other programs, beside their originals. */
export interface CopiesAccepted {
  readonly copies: number;
  /** Files the Open XML SDK finds nothing wrong with: originals, and copies of those. */
  readonly validOriginals: number;
  readonly validCopies: number;
  /** Files LibreOffice opens: originals, and copies of those. */
  readonly openedOriginals: number;
  readonly openedCopies: number;
  /** What was accepted before and is no more. */
  readonly lost: readonly string[];
}

const BATCH = 40;

/** Which files of a folder LibreOffice turns into text. */
function openedByLibreOffice(folder: string, names: readonly string[]): Set<string> {
  const out = new Set<string>();
  for (let start = 0; start < names.length; start += BATCH) {
    const batch = names.slice(start, start + BATCH);
    try {
      convert(folder, "csv", batch);
    } catch {
      // What it could not open is missing below.
    }
    for (const name of batch)
      if (existsSync(path.join(folder, name.replace(/\.\w+$/, ".csv")))) out.add(name);
  }
  return out;
}

/** Writes originals and copies side by side and has both judged. `files` are paths. */
export async function judgeCopies(files: readonly string[], folder: string): Promise<CopiesAccepted> {
  const [before, after] = ["before", "after"].map((name) => path.join(folder, name)) as [string, string];
  for (const each of [before, after]) mkdirSync(each, { recursive: true });
  const names: string[] = [];
  for (const [index, file] of files.entries()) {
    const original = await opened(file);
    const patch = original && oneMoreCell(original.workbook);
    if (!patch) continue;
    const name = `${index}${path.extname(file)}`;
    writeFileSync(path.join(before, name), readFileSync(file));
    writeFileSync(path.join(after, name), await patchFile(original.source, patch));
    names.push(name);
  }
  const isValid = (from: string) => (name: string) => validationErrors(path.join(from, name)).length === 0;
  const valid = names.filter(isValid(before));
  const stillValid = new Set(valid.filter(isValid(after)));
  const open = openedByLibreOffice(before, names);
  const stillOpen = openedByLibreOffice(after, [...open]);
  const fileOf = (name: string) => path.basename(files[Number.parseInt(name)]!);
  return {
    copies: names.length,
    validOriginals: valid.length,
    validCopies: stillValid.size,
    openedOriginals: open.size,
    openedCopies: stillOpen.size,
    lost: [
      ...valid.filter((name) => !stillValid.has(name)).map((name) => `${fileOf(name)} (Open XML SDK)`),
      ...[...open].filter((name) => !stillOpen.has(name)).map((name) => `${fileOf(name)} (LibreOffice)`),
    ],
  };
}
