import { mkdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Campaign } from "../../core/campaign";
import { type Consolidation, returnNotes, returnWorkbook } from "../../core/consolidation";
import { createFile } from "../../hosts/files";
import { consolidationMessages } from "../../words/zh-CN/consolidation/messages";
import { consolidationText } from "../../words/zh-CN/cli/consolidate";
import { returnNoteName, returnNoteText } from "../../words/zh-CN/consolidation/return-note";
import { UsageError } from "./arguments";
import { writeWhole } from "./io";

/** What goes back to one unit: the text for WeChat, and the workbook with all that is to be mended. */
export interface WrittenNote {
  readonly unit: string;
  readonly text: string;
  readonly workbook: string;
}

/** Refuses a place for the notes that is a file. */
export async function checkNotesFolder(folder: string): Promise<void> {
  const present = await stat(folder).catch(() => null);
  if (present && !present.isDirectory()) throw new UsageError(consolidationText.notesNoFolder(folder));
}

/** Writes 退回单 of each unit that must mend something into a folder, which is made when it is not there. */
export async function writeNotes(
  consolidation: Consolidation,
  campaign: Campaign,
  folder: string,
): Promise<WrittenNote[]> {
  await mkdir(folder, { recursive: true });
  const written: WrittenNote[] = [];
  for (const note of returnNotes(consolidation)) {
    const { unit } = note;
    const base = path.join(folder, returnNoteName(fileNameOf(unit)));
    const patch = returnWorkbook(consolidation, unit, campaign, consolidationMessages(campaign));
    await writeWhole(`${base}.xlsx`, await createFile(patch));
    // Notepad takes a text without the mark for another encoding.
    await writeFile(`${base}.txt`, `\ufeff${returnNoteText(note, campaign).replaceAll("\n", "\r\n")}\r\n`);
    written.push({ unit, text: `${base}.txt`, workbook: `${base}.xlsx` });
  }
  return written;
}

/** A unit's name without what no file name may hold. */
function fileNameOf(unit: string): string {
  // eslint-disable-next-line no-control-regex
  return unit.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_");
}
