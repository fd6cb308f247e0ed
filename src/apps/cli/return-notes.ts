import path from "node:path";
import type { Campaign } from "../../core/campaign";
import { type Consolidation, type ReturnNote, returnNotes, returnWorkbook } from "../../core/consolidation";
import { createFile } from "../../hosts/files";
import { consolidationMessages } from "../../words/zh-CN/consolidation/messages";
import { returnNoteName, returnNoteText } from "../../words/zh-CN/consolidation/return-note";
import { writeWhole } from "./output";
import { fileNameOf, stageFolder } from "./whole-folder";

/** What goes back to one unit: the text for WeChat, and the workbook with all that is to be mended. */
export interface WrittenNote {
  readonly unit: string;
  readonly text: string;
  readonly workbook: string;
}

/** Notes that are written, but not yet where they are to be. */
export interface PreparedNotes {
  /** Moves them into their folder, which is made when it is not there. */
  readonly deliver: () => Promise<WrittenNote[]>;
  readonly discard: () => Promise<void>;
}

/**
 * Writes 退回单 of each unit that must mend something beside the folder where they are to be, so that there will be
 * all of them or none. @throws UsageError in words when there is no room.
 */
export async function prepareNotes(
  consolidation: Consolidation,
  campaign: Campaign,
  folder: string,
): Promise<PreparedNotes> {
  const notes = returnNotes(consolidation).map((note) => ({
    note,
    name: returnNoteName(fileNameOf(note.unit)),
  }));
  const { deliver, discard } = await stageFolder(folder, async (staging) => {
    for (const { note, name } of notes)
      await writeNote(consolidation, campaign, note, path.join(staging, name));
    return notes.flatMap(({ name }) => [`${name}.xlsx`, `${name}.txt`]);
  });
  return {
    discard,
    deliver: async () => {
      await deliver();
      return notes.map(({ note: { unit }, name }) => {
        const base = path.join(folder, name);
        return { unit, text: `${base}.txt`, workbook: `${base}.xlsx` };
      });
    },
  };
}

async function writeNote(
  consolidation: Consolidation,
  campaign: Campaign,
  note: ReturnNote,
  base: string,
): Promise<void> {
  const patch = returnWorkbook(consolidation, note.unit, campaign, consolidationMessages(campaign));
  await writeWhole(`${base}.xlsx`, await createFile(patch));
  // Notepad takes a text without the mark for another encoding.
  await writeWhole(`${base}.txt`, `\ufeff${returnNoteText(note, campaign).replaceAll("\n", "\r\n")}\r\n`);
}
