import {
  type LeftUndone,
  sameFormat,
  sheetNamed,
  shiftOf,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import type { WorkbookReading } from "../read/read-workbook";
import { askFormats, formatsOn, type FormatsOfSheet } from "../read/details/conditional-formats";
import { answered } from "../read/details/reading";
import { isWorthAnotherTry, type Run } from "../run";
import { sheetIn } from "../sheet-in";
import { formatsNow, hasFormats, type Look, type LooksOfSheet, placedIn } from "./looks-of-sheet";
import { addFormat, removeFormats, writeLook } from "./write-look";
import { foundIn } from "./looks";
import { writeOneByOne } from "./write-one-by-one";
import type { SheetWork, Work } from "./work";

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
      const all = sheets.flatMap(kindsOf);
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
    const found = await formatsNow(run, sheet).catch(() => null);
    const placed = found ? placedIn(found) : [];
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

function looksBySheet(work: Work, now: WorkbookReading): readonly LooksOfSheet[] {
  return work.sheets.flatMap(({ looks, name, closes, was, data }) => {
    const sheet = now.sheets.find((each) => each.name.toLowerCase() === name);
    if (!sheet) return [];
    const written: Look[] = looks.edits.map((edit) => ({
      kind: edit.kind,
      write: (worksheet) => writeLook(worksheet, edit),
    }));
    const { removed, added } = looks;
    const isProtected = sheet.snapshot.isProtected;
    if (written.length + removed.length + added.length === 0 && (closes === null || isProtected)) return [];
    const kept = (was?.formatTypes ?? []).filter(
      (_, place) => !removed.some((format) => format.place === place),
    );
    return [
      {
        sheet,
        looks: written,
        removed,
        added,
        placesIn: was ?? sheet,
        // Which are left where rows or columns went is not known.
        formatTypes: data.some((edit) => shiftOf(edit)?.deletes)
          ? []
          : [...added.map(() => "Custom"), ...kept],
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
  for (const { sheet: reading, looks, removed, added, placesIn, isProtected, closes } of sheets) {
    const sheet = sheetIn(context, reading.id);
    if (isProtected && closes) sheet.protection.unprotect();
    for (const look of looks) look.write(sheet);
    if (removed.length > 0)
      removeFormats(
        formatsOn(sheet, placesIn),
        removed.map(({ place }) => place),
      );
    for (const format of added) addFormat(sheet, format);
    if (closes) sheet.protection.protect(closes);
  }
  const formats = new Map<string, FormatsOfSheet>();
  const asked = sheets.filter(hasFormats).map(function* ({ sheet, formatTypes }) {
    const found = yield* askFormats(sheetIn(context, sheet.id), sheet, formatTypes);
    return () => void formats.set(sheet.name, found);
  });
  if (asked.length === 0) await context.sync();
  else for (const put of await answered(context, asked)) put();
  return formats;
}

/** Sheets whose conditional formats are not those that were to be there. */
function otherFormats(
  sheets: readonly LooksOfSheet[],
  formats: ReadonlyMap<string, FormatsOfSheet>,
  expected: WorkbookSnapshot,
): readonly LeftUndone[] {
  return sheets.filter(hasFormats).flatMap(({ sheet: { name } }): LeftUndone[] => {
    const wanted = sheetNamed(expected, name)?.conditionalFormats ?? [];
    const found = formats.get(name)?.formats ?? [];
    return haveSame(wanted, found) ? [] : [{ sheet: name, kind: "addConditionalFormat" }];
  });
}

/** What is left undone where none of it could be done. */
function kindsOf({ sheet: { name }, looks, removed, added }: LooksOfSheet): readonly LeftUndone[] {
  return [
    ...looks.map(({ kind }) => ({ sheet: name, kind })),
    ...removed.map(() => ({ sheet: name, kind: "removeConditionalFormat" as const })),
    ...added.map(() => ({ sheet: name, kind: "addConditionalFormat" as const })),
  ];
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
