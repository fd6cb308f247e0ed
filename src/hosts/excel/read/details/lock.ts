import type { RangeRef, SheetLock } from "../../../../core/workbook";
import { rangeOn } from "../../addresses";
import type { SheetEssentials } from "../essentials";

/** How a protected sheet is locked; null where Excel does not tell whether it has a password. */
export interface LockOfSheet {
  readonly lock: SheetLock | null;
  /** What its protection leaves people to do. */
  readonly options: Excel.WorksheetProtectionOptions;
}

export function* askLock(
  worksheet: Excel.Worksheet,
  sheet: SheetEssentials,
): Generator<undefined, LockOfSheet> {
  const protection = worksheet.protection.load("options");
  if (tellsOfPasswords()) protection.load("isPasswordProtected");
  yield;
  const { options } = protection;
  const hasPassword = tellsOfPasswords() && protection.isPasswordProtected;
  const lock = hasPassword ? { hasPassword, unlocked: yield* askUnlocked(worksheet, sheet) } : null;
  return { options, lock };
}

function tellsOfPasswords(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApiOnline", "1.1");
}

/** The used cells that are not locked, column by column; columns of both kinds are halved. */
function* askUnlocked(
  worksheet: Excel.Worksheet,
  { used }: SheetEssentials,
): Generator<undefined, readonly RangeRef[]> {
  const ask = (range: RangeRef) => ({
    range,
    loaded: rangeOn(worksheet, range).format.protection.load("locked"),
  });
  const unlocked: RangeRef[] = [];
  let open = used
    ? Array.from({ length: used.right - used.left + 1 }, (_, i) =>
        ask({ ...used, left: used.left + i, right: used.left + i }),
      )
    : [];
  while (open.length > 0) {
    yield;
    const halves: typeof open = [];
    for (const { range, loaded } of open) {
      // Null where cells of both kinds are in it, which the types do not say.
      const locked = loaded.locked as boolean | null;
      if (locked === false) unlocked.push(range);
      else if (locked === null && range.top < range.bottom) {
        const middle = Math.floor((range.top + range.bottom) / 2);
        halves.push(ask({ ...range, bottom: middle }), ask({ ...range, top: middle + 1 }));
      }
    }
    open = halves;
  }
  return unlocked;
}
