import { type WorkbookSnapshot, workbookOf } from "../../../core/workbook";
import { baseName } from "../csv";
import { UnreadableFileError } from "../source-file";
import { child } from "../xml/tree";
import type { OfficePackage } from "../xlsx-read/package";
import { BlockReader, type WordBlock } from "./blocks";
import { Numbering } from "./numbering";
import { sheetsOf } from "./sheets";

/** A tree takes many times the bytes that it is made of. */
const largestPart = 32 << 20;

function linesOf(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === "text" && block.text.trim() ? [block.text.trim()] : []));
}

/** Reads a Word document: every table of it is a sheet. Throws `no-table` for one that has none. */
export function readWord(pack: OfficePackage, part: string, name: string): WorkbookSnapshot {
  const related = pack.relationships(part);
  const rootOf = (target: string | undefined) => {
    if (!target || !pack.has(target)) return undefined;
    if (pack.archive.entry(target)!.size > largestPart)
      throw new UnreadableFileError("too-large", { part: target });
    return pack.xml(target)?.root;
  };
  const numbering = new Numbering(rootOf(related.find(({ type }) => type === "numbering")?.target));
  const reader = new BlockReader(pack.budget, numbering);
  const textsOf = (kind: "header" | "footer") =>
    related
      .filter(({ type }) => type === kind)
      .flatMap(({ target }) => {
        const root = rootOf(target);
        return root ? reader.read(root) : [];
      })
      .flatMap((block) => (block.kind === "text" ? [block.text.trim()] : []));
  const heading = textsOf("header");
  const printed = textsOf("footer");
  const body = child(rootOf(part), "body");
  const blocks = body ? reader.read(body) : [];
  const sheets = sheetsOf(blocks, heading, baseName(name));
  if (sheets.length === 0) throw new UnreadableFileError("no-table", {}, { text: linesOf(blocks) });
  if (sheets.length > pack.budget.limits.sheets)
    throw new UnreadableFileError("too-large", { what: "sheets" });
  return workbookOf(printed.length > 0 ? sheets.map((sheet) => ({ ...sheet, printed })) : sheets);
}
