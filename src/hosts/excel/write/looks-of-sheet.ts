import type { ConditionalFormat, LeftUndone } from "../../../core/workbook";
import { askFormats, type formatsOn, type FormatsOfSheet } from "../read/details/conditional-formats";
import { answered } from "../read/details/reading";
import type { SheetReading } from "../read/read-workbook";
import type { Run } from "../run";
import { sheetIn } from "../sheet-in";
import type { PlacedFormat } from "./looks";

/** How one sheet is to look. */
export interface LooksOfSheet {
  /** As it is once its data is written. */
  readonly sheet: SheetReading;
  readonly looks: readonly Look[];
  readonly removed: readonly PlacedFormat[];
  readonly added: readonly ConditionalFormat[];
  /** The area in which the places of those to be removed are counted. */
  readonly placesIn: Parameters<typeof formatsOn>[1];
  /** The types of its conditional formats in the end. */
  readonly formatTypes: readonly string[];
  readonly isProtected: boolean;
  readonly closes: Excel.WorksheetProtectionOptions | null;
}

/** A look that can be written by itself, and again. */
export interface Look {
  readonly kind: LeftUndone["kind"];
  write(sheet: Excel.Worksheet): void;
}

/** Whether it has other conditional formats in the end. */
export function hasFormats({ removed, added }: LooksOfSheet): boolean {
  return removed.length + added.length > 0;
}

/** The conditional formats that a sheet has now. */
export async function formatsNow(run: Run, sheet: SheetReading): Promise<FormatsOfSheet> {
  return run(async (context) => {
    let found: FormatsOfSheet | null = null;
    const ask = function* () {
      found = yield* askFormats(sheetIn(context, sheet.id), sheet, []);
      return () => undefined;
    };
    await answered(context, [ask()]);
    return found!;
  });
}

export function placedIn({ formats, places }: FormatsOfSheet): readonly PlacedFormat[] {
  return formats.map((format, i) => ({ format, place: places[i]! }));
}
