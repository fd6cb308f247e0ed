import {
  changesStructure,
  type Edit,
  type LeftUndone,
  type Patch,
  shiftOf,
  type UnseenOfWorkbook,
  type UnseenPart,
  WorkbookError,
} from "../../../core/workbook";
import { readAgain, type Wanted } from "../read/read-again";
import type { Reader } from "../read/reader";
import type { WorkbookReading } from "../read/read-workbook";
import type { Run } from "../run";
import { askTextCells, type TextCellsFound } from "./text-cells";
import { workOf, type Work } from "./work";
import { checkSize, editsById } from "./write-plan";

/** The workbook as it is before a patch, what the patch comes to on it, and which cells hold only text. */
export interface ReadForWriting {
  readonly work: Work;
  readonly text: TextCellsFound;
  /** Whether all of it came in one request, so that it can be asked for behind the writes too. */
  readonly isAtOnce: boolean;
  /** What the patch writes that Excel does not even show. */
  readonly unwritable: readonly LeftUndone[];
}

/**
 * Reads the workbook before a patch: in one request, where it was read before and Excel fails at no part of it.
 * Throws what `check` and planning throw.
 */
export async function readForWriting(
  run: Run,
  reader: Reader,
  patch: Patch,
  check: (reading: WorkbookReading) => void,
): Promise<ReadForWriting> {
  const last = reader.lastReading;
  let text: TextCellsFound | null = null;
  const guess = last && tryWork(last, patch);
  const again =
    last &&
    guess &&
    (await readAgain(run, last, wantedFor(patch), (context) => {
      const take = askTextCells(context, editsById(guess.sheets));
      return () => void (text = take());
    }));
  const reading = again ?? (await reader.read());
  reader.accept(reading);
  check(reading);
  const writable = withoutUnseen(reading, patch);
  const work = workOf(reading, writable);
  checkSize(work.plan);
  const edits = editsById(work.sheets);
  const found = text as TextCellsFound | null;
  return {
    work,
    text: again && found?.covers(edits) ? found : await readText(run, edits),
    isAtOnce: again !== null,
    unwritable: writable === patch ? [] : [{ sheet: "", kind: "property" }],
  };
}

/** The patch without properties, where Excel does not show them: it would not take them. Throws where that is all of it. */
function withoutUnseen({ workbook }: WorkbookReading, patch: Patch): Patch {
  if (!workbook.unseen?.has("properties") || !patch.some(({ kind }) => kind === "property")) return patch;
  const rest = patch.filter(({ kind }) => kind !== "property");
  if (rest.length === 0) throw new WorkbookError("unseen", { part: "properties" });
  return rest;
}

/** What a patch comes to on the workbook as it was; null where it does not apply to that. */
function tryWork(reading: WorkbookReading, patch: Patch): Work | null {
  try {
    return workOf(reading, patch);
  } catch {
    return null;
  }
}

function readText(run: Run, edits: Parameters<typeof askTextCells>[1]): Promise<TextCellsFound> {
  return run(async (context) => {
    const take = askTextCells(context, edits);
    await context.sync();
    return take();
  });
}

/** The details that a patch changes, or that its undo has to bring back. */
function wantedFor(patch: Patch): Wanted {
  const ofSheets = new Map<string, Set<UnseenPart>>();
  const ofWorkbook = new Set<UnseenOfWorkbook>();
  for (const edit of patch) {
    if (edit.kind === "property") ofWorkbook.add("properties").add("names");
    else {
      if (changesStructure(edit)) ofWorkbook.add("structure-lock");
      const parts = ofSheets.get(edit.sheet) ?? new Set();
      ofSheets.set(edit.sheet, parts);
      for (const part of partsFor(edit)) parts.add(part);
    }
  }
  return { ofWorkbook, ofSheets };
}

function partsFor(edit: Edit): readonly UnseenPart[] {
  if (shiftOf(edit) || edit.kind === "removeSheet") return ["validations", "conditional-formats", "freeze"];
  switch (edit.kind) {
    case "validate":
      return ["validations"];
    case "addConditionalFormat":
    case "removeConditionalFormat":
      return ["conditional-formats"];
    case "freeze":
      return ["freeze"];
    case "protect":
      return ["protection"];
    default:
      return [];
  }
}
