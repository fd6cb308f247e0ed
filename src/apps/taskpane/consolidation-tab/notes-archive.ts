import type { Campaign } from "../../../core/campaign";
import { type Consolidation, returnNotes, returnWorkbook } from "../../../core/consolidation";
import { assembleZip, packedEntry, type StoredEntry } from "../../../hosts/files/zip/assemble";
import type { Manners } from "../../../words/zh-CN/consolidation/manners";
import { consolidationMessages } from "../../../words/zh-CN/consolidation/messages";
import type { MakeBook } from "../reading/make-books";
import type { Told } from "./materials/use-making";
import { returnNoteName, returnNoteText } from "../../../words/zh-CN/consolidation/return-note";

/** A zip file with 退回单 of each unit that must mend something: the text for WeChat and the workbook; what is stopped is left half made. */
export async function notesArchive(
  consolidation: Consolidation,
  campaign: Campaign,
  manners: Manners,
  make: MakeBook,
  told: Told,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const entries: StoredEntry[] = [];
  const notes = returnNotes(consolidation);
  for (const [at, note] of notes.entries()) {
    if (!(await told(at, notes.length))) break;
    const name = returnNoteName(note.unit);
    const patch = returnWorkbook(consolidation, note.unit, campaign, consolidationMessages(campaign));
    // Notepad takes a text without the mark for another encoding.
    const text = `\ufeff${returnNoteText(note, campaign, manners).replaceAll("\n", "\r\n")}\r\n`;
    entries.push(packedEntry(`${name}.xlsx`, await make(patch)));
    entries.push(packedEntry(`${name}.txt`, encoder.encode(text)));
  }
  return assembleZip(entries);
}
