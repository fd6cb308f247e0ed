import {
  applyPatch,
  type Edit,
  legalSheetName,
  type Patch,
  sheetNamed,
  type SheetSnapshot,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../workbook";
import { byKey } from "../../by-key";
import { contentEdits } from "./contents";
import type { SheetLayout } from "./layout";
import { lookEdits } from "./looks";
import { measureEdits } from "./measures";
import type { Side } from "./row-plan";
import { structureFor } from "./structure";

type SheetEdit = Exclude<Edit, { kind: "property" }>;

/**
 * Sheets for a workbook that may have them already: those are brought up to date where they stand. A row stays with what
 * is the squad's on it and beside it (notes, fills, comments, columns of its own), and no sheet goes. A sheet of the same
 * name that is another one keeps its contents under another name.
 * @param patch what would make the sheets anew.
 */
export function inPlace(
  open: WorkbookSnapshot,
  patch: Patch,
  layouts: ReadonlyMap<string, SheetLayout>,
): Patch {
  const edits = patch.filter((edit): edit is SheetEdit => edit.kind !== "property");
  const taken = new Set(open.sheets.map(({ name }) => name.toLowerCase()));
  return [
    ...[...byKey(edits, ({ sheet }) => sheet)].flatMap(([name, own]): Patch => {
      const old = sheetNamed(open, name);
      if (!old) return own;
      const refreshed = refreshSheet(old, own, layoutOf(name, layouts));
      if (refreshed) return refreshed;
      const free = legalSheetName(name, taken);
      taken.add(free.toLowerCase());
      return [{ kind: "renameSheet", sheet: old.name, name: free }, ...own];
    }),
    ...patch.filter(({ kind }) => kind === "property"),
  ];
}

/** 历次清单2 is laid out as 历次清单. */
function layoutOf(sheet: string, layouts: ReadonlyMap<string, SheetLayout>): SheetLayout | null {
  return layouts.get(sheet) ?? layouts.get(sheet.replace(/\d+$/, "")) ?? null;
}

/** Null where the sheet is another one of that name. */
function refreshSheet(old: SheetSnapshot, patch: Patch, layout: SheetLayout | null): Patch | null {
  const [made] = applyPatch(workbookOf([]), patch).sheets;
  const before = layout && sideOf(old, layout);
  const fresh = layout && sideOf(made!, layout);
  if (!before || !fresh) return null;
  const structure = structureFor(fresh, before, layout);
  const contents = contentEdits(fresh, structure, layout);
  const looks = lookEdits(patch, fresh, structure, layout);
  const written = contents.flatMap((edit) =>
    edit.kind === "setCells" ? edit.cells.map(({ row }) => row) : [],
  );
  const measures = measureEdits(patch, fresh, structure, new Set(written));
  return [...structure.edits, ...looks, ...measures, ...contents];
}

function sideOf(sheet: SheetSnapshot, layout: SheetLayout): Side | null {
  const place = layout.find(sheet);
  return place && { sheet, place };
}
