import { rmSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Campaign } from "../../core/campaign";
import { type Consolidation, type ReturnNote, returnNotes, returnWorkbook } from "../../core/consolidation";
import { createFile } from "../../hosts/files";
import { consolidationMessages } from "../../words/zh-CN/consolidation/messages";
import { consolidationText } from "../../words/zh-CN/cli/consolidate";
import { returnNoteName, returnNoteText } from "../../words/zh-CN/consolidation/return-note";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { UsageError } from "./arguments";
import { onInterrupt } from "./interrupt";
import { writeWhole } from "./output";

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
  const staging = `${path.resolve(folder).replace(/[\\/]+$/, "")}.${process.pid}.part`;
  const discard = () => rm(staging, { recursive: true, force: true }).catch(() => undefined);
  const names: { unit: string; name: string }[] = [];
  try {
    await mkdir(staging, { recursive: true });
    await onInterrupt(
      () => rmSync(staging, { recursive: true, force: true }),
      async () => {
        for (const note of returnNotes(consolidation)) {
          const name = returnNoteName(fileNameOf(note.unit));
          await writeNote(consolidation, campaign, note, path.join(staging, name));
          names.push({ unit: note.unit, name });
        }
      },
    );
  } catch (error) {
    await discard();
    if (error instanceof UsageError || (error as NodeJS.ErrnoException).code !== undefined)
      throw new UsageError(text.notWritten(folder));
    throw error;
  }
  const deliver = async (): Promise<WrittenNote[]> => {
    try {
      await mkdir(folder, { recursive: true });
      const written: WrittenNote[] = [];
      for (const { unit, name } of names) {
        for (const ending of ["xlsx", "txt"])
          await rename(path.join(staging, `${name}.${ending}`), path.join(folder, `${name}.${ending}`));
        const base = path.join(folder, name);
        written.push({ unit, text: `${base}.txt`, workbook: `${base}.xlsx` });
      }
      return written;
    } catch {
      throw new UsageError(text.notWritten(folder));
    } finally {
      await discard();
    }
  };
  return { deliver, discard };
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

/** A unit's name without what no file name may hold. */
function fileNameOf(unit: string): string {
  // eslint-disable-next-line no-control-regex
  return unit.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_");
}
