import { type ConditionalFormat, type LeftUndone, sameFormat, sameRange } from "../../../core/workbook";
import { formatsOn, type FormatsOfSheet } from "../read/details/conditional-formats";
import type { Run } from "../run";
import { sheetIn } from "../sheet-in";
import { formatsNow, hasFormats, type LooksOfSheet, placedIn } from "./looks-of-sheet";
import { addFormat, removeFormats } from "./write-look";

/** Writes something on a sheet by itself; whether Excel has done it. */
type Alone = (write: (sheet: Excel.Worksheet) => void) => Promise<boolean>;

/** Writes each look alone, after a request with all of them has failed somewhere; a locked sheet is open meanwhile. */
export async function writeOneByOne(
  run: Run,
  sheets: readonly LooksOfSheet[],
): Promise<readonly LeftUndone[]> {
  const leftUndone: LeftUndone[] = [];
  for (const each of sheets) {
    const { looks, closes } = each;
    const { id, name } = each.sheet;
    const alone: Alone = (write) =>
      run(async (context) => {
        write(sheetIn(context, id));
        await context.sync();
        return true;
      }).catch(() => false);
    // The request that failed may have come any way.
    const isOpen = await run(async (context) => {
      const protection = sheetIn(context, id).protection.load("protected");
      await context.sync();
      return !protection.protected;
    }).catch(() => true);
    if (!isOpen && closes) await alone((sheet) => sheet.protection.unprotect());
    for (const { kind, write } of looks) if (!(await alone(write))) leftUndone.push({ sheet: name, kind });
    if (hasFormats(each))
      for (const kind of await writeFormats(run, alone, each)) leftUndone.push({ sheet: name, kind });
    if (closes && !(await alone((sheet) => sheet.protection.protect(closes))))
      leftUndone.push({ sheet: name, kind: "protect" });
  }
  return leftUndone;
}

/** What is left undone of a sheet's conditional formats: none is laid twice, and none stays half made. */
async function writeFormats(
  run: Run,
  alone: Alone,
  looks: LooksOfSheet,
): Promise<readonly LeftUndone["kind"][]> {
  const { sheet, added } = looks;
  const found = await formatsNow(run, sheet).catch(() => null);
  if (!found) return ["addConditionalFormat"];
  const leftUndone: LeftUndone["kind"][] = [];
  const remove = async (places: readonly number[]): Promise<boolean> =>
    places.length === 0 || alone((worksheet) => removeFormats(formatsOn(worksheet, sheet), places));
  if (!(await remove(superfluous(found, looks)))) leftUndone.push("removeConditionalFormat");
  for (const format of added)
    if (!isIn(found.formats, format) && !(await alone((worksheet) => addFormat(worksheet, format))))
      leftUndone.push("addConditionalFormat");
  if (leftUndone.length > 0) {
    const left = await formatsNow(run, sheet).catch(() => null);
    if (left) await remove(halfMade(left, looks));
  }
  return leftUndone;
}

/** Places of what is to go, of what is half made, and of what has been laid before. */
function superfluous(found: FormatsOfSheet, { removed, added }: LooksOfSheet): readonly number[] {
  const gone = removed.map(({ format }) => format).filter((format) => !isIn(added, format));
  const placed = placedIn(found);
  const twice = placed.filter(
    ({ format }, i) => isIn(added, format) && isIn(found.formats.slice(0, i), format),
  );
  const left = placed.filter(({ format }) => isIn(gone, format));
  return [...halfMade(found, { added }), ...[...left, ...twice].map(({ place }) => place)];
}

/** Places of formats without a formula, and of those to be added that have theirs and no fill yet. */
function halfMade(
  { unfinished, unfilled }: FormatsOfSheet,
  { added }: Pick<LooksOfSheet, "added">,
): readonly number[] {
  const ours = unfilled.filter(({ range, formula }) =>
    added.some((format) => sameRange(format.range, range) && format.formula === formula),
  );
  return [...unfinished, ...ours.map(({ place }) => place)];
}

function isIn(formats: readonly ConditionalFormat[], format: ConditionalFormat): boolean {
  return formats.some((each) => sameFormat(each, format));
}
