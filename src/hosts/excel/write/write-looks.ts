import {
  type LeftUndone,
  sameFormat,
  sheetNamed,
  shiftOf,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import type { SheetReading, WorkbookReading } from "../read/read-workbook";
import { askFormats, formatsOn, type FormatsOfSheet } from "../read/details/conditional-formats";
import { answered } from "../read/details/reading";
import { isWorthAnotherTry, type Run } from "../run";
import { sheetIn } from "../sheet-in";
import { addFormat, removeFormats, writeLook } from "./write-look";
import { foundIn, type PlacedFormat } from "./looks";
import type { SheetWork, Work } from "./work";

/** The looks of one sheet, each to be written by itself where they cannot be together. */
interface LooksOfSheet {
  readonly id: string;
  readonly name: string;
  readonly used: Parameters<typeof formatsOn>[1];
  readonly looks: readonly Look[];
  readonly hasFormats: boolean;
  readonly formatTypes: readonly string[];
  readonly isProtected: boolean;
  readonly closes: Excel.WorksheetProtectionOptions | null;
}

interface Look {
  readonly kind: LeftUndone["kind"];
  write(sheet: Excel.Worksheet): void;
}

/** What came of the looks of a patch. */
export interface LooksWritten {
  readonly leftUndone: readonly LeftUndone[];
  /** The conditional formats of sheets that have got others, as they were read back. */
  readonly formats: ReadonlyMap<string, FormatsOfSheet>;
}

/**
 * Writes how the sheets of a patch are to look: in one request, or look by look where that fails. Reads conditional
 * formats back. Only loses what Excel fails at.
 */
export async function writeLooks(run: Run, work: Work, now: WorkbookReading): Promise<LooksWritten> {
  const located = await locate(run, work, now);
  const sheets = looksBySheet(located, now);
  const lacking = located.sheets.flatMap(({ looks, name }): LeftUndone[] =>
    looks.isLacking ? [{ sheet: nameIn(now, name), kind: "removeConditionalFormat" }] : [],
  );
  if (sheets.length === 0) return { leftUndone: lacking, formats: new Map() };
  try {
    const formats = await run((context) => writeTogether(context, sheets));
    return { leftUndone: [...lacking, ...otherFormats(sheets, formats, work.expected)], formats };
  } catch (error) {
    if (!isWorthAnotherTry(error)) {
      const all = sheets.flatMap(({ name, looks }) => looks.map(({ kind }) => ({ sheet: name, kind })));
      return { leftUndone: [...lacking, ...all], formats: new Map() };
    }
    return { leftUndone: [...lacking, ...(await writeOneByOne(run, sheets))], formats: new Map() };
  }
}

/** Where rows or columns have been deleted, formats have gone with them: the others are looked up again. */
async function locate(run: Run, work: Work, now: WorkbookReading): Promise<Work> {
  const isMoved = ({ looks, data }: SheetWork) =>
    looks.removed.length > 0 && data.some((edit) => shiftOf(edit)?.deletes);
  if (!work.sheets.some(isMoved)) return work;
  const sheets: SheetWork[] = [];
  for (const each of work.sheets) {
    const sheet = now.sheets.find(({ name }) => name.toLowerCase() === each.name);
    if (!sheet || !isMoved(each)) {
      sheets.push(each);
      continue;
    }
    const placed = await formatsNow(run, sheet).catch(() => []);
    const removed = each.looks.removed.flatMap(({ format }) => foundIn(placed, format));
    const isLacking = each.looks.isLacking || removed.length < each.looks.removed.length;
    sheets.push({
      ...each,
      was: each.was && { ...each.was, used: sheet.used },
      looks: { ...each.looks, removed, isLacking },
    });
  }
  return { ...work, sheets };
}

async function formatsNow(run: Run, sheet: SheetReading): Promise<readonly PlacedFormat[]> {
  const { formats, places } = await run(async (context) => {
    let found: FormatsOfSheet | null = null;
    const ask = function* () {
      found = yield* askFormats(sheetIn(context, sheet.id), sheet, sheet.formatTypes);
      return () => undefined;
    };
    await answered(context, [ask()]);
    return found!;
  });
  return formats.map((format, i) => ({ format, place: places[i]! }));
}

function looksBySheet(work: Work, now: WorkbookReading): readonly LooksOfSheet[] {
  return work.sheets.flatMap(({ looks, name, closes, was }) => {
    const sheet = now.sheets.find((each) => each.name.toLowerCase() === name);
    if (!sheet) return [];
    const written: Look[] = looks.edits.map((edit) => ({
      kind: edit.kind,
      write: (worksheet) => writeLook(worksheet, edit),
    }));
    const { removed, added } = looks;
    if (removed.length > 0)
      written.push({
        kind: "removeConditionalFormat",
        write: (worksheet) => removeFormats(formatsOn(worksheet, was ?? sheet), removed),
      });
    for (const format of added)
      written.push({ kind: "addConditionalFormat", write: (worksheet) => addFormat(worksheet, format) });
    const isProtected = sheet.snapshot.isProtected;
    if (written.length === 0 && (closes === null || isProtected)) return [];
    const kept = (was?.formatTypes ?? []).filter(
      (_, place) => !removed.some((format) => format.place === place),
    );
    return [
      {
        id: sheet.id,
        name: sheet.name,
        used: sheet,
        looks: written,
        hasFormats: removed.length + added.length > 0,
        formatTypes: [...added.map(() => "Custom"), ...kept],
        isProtected,
        closes: closes ?? (isProtected ? sheet.protection : null),
      },
    ];
  });
}

async function writeTogether(
  context: Excel.RequestContext,
  sheets: readonly LooksOfSheet[],
): Promise<ReadonlyMap<string, FormatsOfSheet>> {
  for (const { id, looks, isProtected, closes } of sheets) {
    const sheet = sheetIn(context, id);
    if (isProtected && closes) sheet.protection.unprotect();
    for (const look of looks) look.write(sheet);
    if (closes) sheet.protection.protect(closes);
  }
  const formats = new Map<string, FormatsOfSheet>();
  const asked = sheets
    .filter(({ hasFormats }) => hasFormats)
    .map(function* ({ id, name, used, formatTypes }) {
      const found = yield* askFormats(sheetIn(context, id), used, formatTypes);
      return () => void formats.set(name, found);
    });
  if (asked.length === 0) await context.sync();
  else for (const put of await answered(context, asked)) put();
  return formats;
}

/** Each look alone; a sheet that is locked is open meanwhile. */
async function writeOneByOne(run: Run, sheets: readonly LooksOfSheet[]): Promise<readonly LeftUndone[]> {
  const leftUndone: LeftUndone[] = [];
  const alone = (id: string, write: (sheet: Excel.Worksheet) => void): Promise<boolean> =>
    run(async (context) => {
      write(sheetIn(context, id));
      await context.sync();
      return true;
    }).catch(() => false);
  for (const { id, name, looks, closes } of sheets) {
    // The request that failed may have come any way.
    const isOpen = await run(async (context) => {
      const protection = sheetIn(context, id).protection.load("protected");
      await context.sync();
      return !protection.protected;
    }).catch(() => true);
    if (!isOpen && closes) await alone(id, (sheet) => sheet.protection.unprotect());
    for (const { kind, write } of looks)
      if (!(await alone(id, write))) leftUndone.push({ sheet: name, kind });
    if (closes && !(await alone(id, (sheet) => sheet.protection.protect(closes))))
      leftUndone.push({ sheet: name, kind: "protect" });
  }
  return leftUndone;
}

/** Sheets whose conditional formats are not those that were to be there. */
function otherFormats(
  sheets: readonly LooksOfSheet[],
  formats: ReadonlyMap<string, FormatsOfSheet>,
  expected: WorkbookSnapshot,
): readonly LeftUndone[] {
  return sheets.flatMap(({ name, hasFormats }): LeftUndone[] => {
    const wanted = sheetNamed(expected, name)?.conditionalFormats ?? [];
    const found = formats.get(name)?.formats ?? [];
    if (!hasFormats || haveSame(wanted, found)) return [];
    return [{ sheet: name, kind: "addConditionalFormat" }];
  });
}

type Formats = SheetSnapshot["conditionalFormats"];

function haveSame(a: Formats, b: Formats): boolean {
  const isIn = (formats: Formats) => (format: Formats[number]) =>
    formats.some((each) => sameFormat(each, format));
  return a.every(isIn(b)) && b.every(isIn(a));
}

function nameIn(now: WorkbookReading, lower: string): string {
  return now.sheets.find(({ name }) => name.toLowerCase() === lower)?.name ?? lower;
}
