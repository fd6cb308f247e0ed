import { sheetNamed, unlocked, type SheetSnapshot, type WorkbookSnapshot } from "../../../core/workbook";
import type { FormatsOfSheet } from "../read/details/conditional-formats";
import { noDetails } from "../read/details/of-sheet";
import type { SheetEssentials } from "../read/essentials";
import { sheetOf, type SheetReading, withEssentials, type WorkbookReading } from "../read/read-workbook";
import type { Work } from "./work";

/** The workbook once the data is written: its essentials as read behind the writes, all else as the data leaves it. */
export function readingOfData(work: Work, read: readonly SheetEssentials[]): WorkbookReading {
  const sheets = read.map((sheet) => {
    const was = work.before.sheets.find(({ id }) => id === sheet.id);
    const reading = was ? withEssentials(sheet, was) : sheetOf(sheet, noDetails());
    return withLooksOf(reading, work.withData);
  });
  return {
    workbook: { ...work.withData, sheets: sheets.map(({ snapshot }) => snapshot) },
    sheets,
  };
}

/** The workbook once how it looks is written too, with the conditional formats that were read back. */
export function readingAfter(
  work: Work,
  now: WorkbookReading,
  formats: ReadonlyMap<string, FormatsOfSheet>,
): WorkbookReading {
  const sheets = now.sheets.map((sheet) => {
    const own = work.sheets.find(({ name }) => name === sheet.name.toLowerCase());
    const closes = own?.closes ?? null;
    const looking = withLooksOf(sheet, work.expected, formats.get(sheet.name));
    if (closes === null) return looking;
    return { ...looking, protection: closes, snapshot: { ...looking.snapshot, isProtected: true } };
  });
  return { workbook: { ...work.expected, sheets: sheets.map(({ snapshot }) => snapshot) }, sheets };
}

function withLooksOf(
  sheet: SheetReading,
  workbook: WorkbookSnapshot,
  formats?: FormatsOfSheet,
): SheetReading {
  const like: SheetSnapshot | undefined = sheetNamed(unlocked(workbook), sheet.name);
  if (!like) return sheet;
  const { validations, conditionalFormats, freeze, attached } = like;
  return {
    ...sheet,
    ...(formats && { formatPlaces: formats.places, formatTypes: formats.types }),
    snapshot: {
      ...sheet.snapshot,
      validations,
      conditionalFormats: formats?.formats ?? conditionalFormats,
      freeze,
      attached,
    },
  };
}
