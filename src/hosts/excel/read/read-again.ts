import { propertiesByBoth, type UnseenOfWorkbook, type UnseenPart } from "../../../core/workbook";
import { isWorthAnotherTry, type Run } from "../run";
import { sheetIn } from "../sheet-in";
import type { SheetDetails } from "./details/draft";
import { detailsOfSheet, noDetails } from "./details/of-sheet";
import { detailsOfWorkbook } from "./details/of-workbook";
import { answered, type Questions } from "./details/reading";
import { askEssentials, fitsOneRequest } from "./essentials";
import { noWorkbookDetails, type SheetReading, withEssentials, type WorkbookReading } from "./read-workbook";

/** Which details a reading before a write is to hold; all others stay as they were last seen. */
export interface Wanted {
  readonly ofWorkbook: ReadonlySet<UnseenOfWorkbook>;
  /** By the names of the sheets. */
  readonly ofSheets: ReadonlyMap<string, ReadonlySet<UnseenPart>>;
}

/**
 * Reads the workbook again in one request: what is essential, the details that are wanted, and what `ask` queues
 * beside. Null where that cannot be: everything is then to be read anew.
 */
export async function readAgain(
  run: Run,
  last: WorkbookReading,
  wanted: Wanted,
  ask: (context: Excel.RequestContext) => () => void,
): Promise<WorkbookReading | null> {
  if (!fitsOneRequest(last.sheets)) return null;
  try {
    return await run((context) => askAgain(context, last, wanted, ask));
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
    return null;
  }
}

async function askAgain(
  context: Excel.RequestContext,
  last: WorkbookReading,
  wanted: Wanted,
  ask: (context: Excel.RequestContext) => () => void,
): Promise<WorkbookReading | null> {
  const take = askEssentials(
    context,
    last.sheets.map(({ id }) => sheetIn(context, id)),
  );
  const takeMore = ask(context);
  const ofWorkbook = noWorkbookDetails();
  const details = new Map<string, SheetDetails>();
  const questions: Questions[] = detailsOfWorkbook(ofWorkbook)
    .filter(({ name }) => wanted.ofWorkbook.has(name as UnseenOfWorkbook))
    .filter(({ name }) => !last.workbook.unseen?.has(name as UnseenOfWorkbook))
    .map((detail) => detail.ask(context));
  for (const sheet of last.sheets) {
    const parts = partsToAsk(sheet, wanted);
    if (parts.length === 0) continue;
    const draft = noDetails();
    details.set(sheet.id, draft);
    const essentials = {
      ...sheet,
      ...sheet.snapshot,
      cells: sheet.snapshot as never,
      unseen: new Set<never>(),
    };
    questions.push(
      ...detailsOfSheet({ sheet: essentials, details: draft, formatTypes: sheet.formatTypes })
        .filter(({ name }) => parts.includes(name as UnseenPart))
        .map((detail) => detail.ask(context)),
    );
  }
  if (questions.length === 0) await context.sync();
  else for (const put of await answered(context, questions)) put();
  takeMore();
  const read = take();
  if (!read) return null;
  const sheets: SheetReading[] = [];
  for (const sheet of read) {
    const was = last.sheets.find(({ id }) => id === sheet.id)!;
    // What is asked of a locked sheet is asked otherwise.
    if (was.snapshot.isProtected !== sheet.isProtected) return null;
    const draft = details.get(sheet.id);
    sheets.push(withEssentials(sheet, draft ? withDetails(was, draft, partsToAsk(was, wanted)) : was));
  }
  const workbook = {
    ...last.workbook,
    sheets: sheets.map(({ snapshot }) => snapshot),
    ...(wanted.ofWorkbook.has("properties") && {
      properties: propertiesByBoth(ofWorkbook.properties, ofWorkbook.names),
    }),
    ...(wanted.ofWorkbook.has("structure-lock") && { isStructureLocked: ofWorkbook.isStructureLocked }),
  };
  return { workbook, sheets };
}

/** What has not been seen is not asked for again. */
function partsToAsk({ name, snapshot }: SheetReading, { ofSheets }: Wanted): readonly UnseenPart[] {
  const parts = [...(ofSheets.get(name) ?? [])].filter((part) => !snapshot.unseen?.has(part));
  return snapshot.isProtected ? parts : parts.filter((part) => part !== "protection");
}

function withDetails(was: SheetReading, read: SheetDetails, parts: readonly UnseenPart[]): SheetReading {
  const has = (part: UnseenPart) => parts.includes(part);
  return {
    ...was,
    ...(has("protection") && { protection: read.protection }),
    ...(has("conditional-formats") && { formatPlaces: read.formatPlaces, formatTypes: read.formatTypes }),
    snapshot: {
      ...was.snapshot,
      ...(has("validations") && { validations: read.validations }),
      ...(has("conditional-formats") && { conditionalFormats: read.formats }),
      ...(has("freeze") && { freeze: read.freeze }),
      ...(has("protection") && { lock: read.lock }),
    },
  };
}
