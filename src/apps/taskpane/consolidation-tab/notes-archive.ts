import type { Campaign } from "../../../core/campaign";
import { type Consolidation, returnNotes, returnWorkbook } from "../../../core/consolidation";
import { createFile } from "../../../hosts/files/patch-file";
import { assembleZip, packedEntry, type StoredEntry } from "../../../hosts/files/zip/assemble";
import type { Manners } from "../../../words/zh-CN/consolidation/manners";
import { consolidationMessages } from "../../../words/zh-CN/consolidation/messages";
import { returnNoteName, returnNoteText } from "../../../words/zh-CN/consolidation/return-note";

/** A zip file with 退回单 of each unit that must mend something: the text for WeChat and the workbook. */
export async function notesArchive(
  consolidation: Consolidation,
  campaign: Campaign,
  manners: Manners,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const entries: StoredEntry[] = [];
  for (const note of returnNotes(consolidation)) {
    const name = returnNoteName(note.unit);
    const patch = returnWorkbook(consolidation, note.unit, campaign, consolidationMessages(campaign));
    // Notepad takes a text without the mark for another encoding.
    const text = `\ufeff${returnNoteText(note, campaign, manners).replaceAll("\n", "\r\n")}\r\n`;
    entries.push(packedEntry(`${name}.xlsx`, await createFile(patch)));
    entries.push(packedEntry(`${name}.txt`, encoder.encode(text)));
  }
  return assembleZip(entries);
}
