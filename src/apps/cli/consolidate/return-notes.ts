import path from "node:path";
import type { Campaign } from "../../../core/campaign";
import {
  type Consolidation,
  type ReturnNote,
  returnNotes,
  returnWorkbook,
} from "../../../core/consolidation";
import { periodsOf, townReport } from "../../../core/materials";
import { docxOf } from "../../../hosts/documents";
import { createFile } from "../../../hosts/files";
import type { Manners } from "../../../words/zh-CN/consolidation/manners";
import { consolidationMessages } from "../../../words/zh-CN/consolidation/messages";
import { returnNoteName, returnNoteText } from "../../../words/zh-CN/consolidation/return-note";
import { messageBlocks, messagesName } from "../../../words/zh-CN/materials/messages";
import { writeWhole } from "../output";
import { textBytes } from "../text-bytes";
import { fileNameOf, stageFolder } from "../whole-folder";

/** What goes back to one unit: the text for WeChat, and the workbook with all that is to be mended. */
interface WrittenNote {
  readonly unit: string;
  readonly text: string;
  readonly workbook: string;
}

/** All that was written: a note a unit, and one file with all texts; null where no period is known. */
export interface WrittenNotes {
  readonly notes: readonly WrittenNote[];
  readonly messages: string | null;
}

/** Notes that are written, but not yet where they are to be. */
export interface PreparedNotes {
  /** Moves them into their folder, which is made when it is not there. */
  readonly deliver: () => Promise<WrittenNotes>;
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
  manners: Manners,
): Promise<PreparedNotes> {
  const notes = returnNotes(consolidation).map((note) => ({
    note,
    name: returnNoteName(fileNameOf(note.unit)),
  }));
  const { register, outcome } = consolidation.memory;
  const due = periodsOf(register).find((day) => day === outcome.due);
  const messages = due === undefined ? null : `${messagesName}.docx`;
  const { deliver, discard } = await stageFolder(folder, async (staging) => {
    for (const { note, name } of notes)
      await writeNote(consolidation, campaign, note, path.join(staging, name), manners);
    if (due !== undefined) {
      const report = townReport(register, due, campaign);
      const blocks = messageBlocks(report, returnNotes(consolidation), campaign, manners);
      await writeWhole(path.join(staging, `${messagesName}.docx`), await docxOf(blocks));
    }
    return [
      ...notes.flatMap(({ name }) => [`${name}.xlsx`, `${name}.txt`]),
      ...(messages === null ? [] : [messages]),
    ];
  });
  return {
    discard,
    deliver: async () => {
      await deliver();
      return {
        notes: notes.map(({ note: { unit }, name }) => {
          const base = path.join(folder, name);
          return { unit, text: `${base}.txt`, workbook: `${base}.xlsx` };
        }),
        messages: messages === null ? null : path.join(folder, messages),
      };
    },
  };
}

async function writeNote(
  consolidation: Consolidation,
  campaign: Campaign,
  note: ReturnNote,
  base: string,
  manners: Manners,
): Promise<void> {
  const patch = returnWorkbook(consolidation, note.unit, campaign, consolidationMessages(campaign));
  await writeWhole(`${base}.xlsx`, await createFile(patch));
  await writeWhole(`${base}.txt`, textBytes(returnNoteText(note, campaign, manners)));
}
