import { isSheetName } from "../../workbook";
import type { Campaign } from "../schema";
import { pathText, type Path, type Report } from "./report";

interface Named {
  readonly path: Path;
  readonly name: string;
}

/** Excel takes the name, and no other sheet of the same workbook has it, in small letters or large. */
function checkNames(sheets: readonly Named[], report: Report): void {
  const known = new Map<string, Path>();
  for (const { path, name } of sheets) {
    if (!isSheetName(name)) report(path, "unfit-sheet-name", { word: name, length: name.length });
    const same = known.get(name.toLowerCase());
    if (same) report(path, "repeated-sheet-name", { word: name, other: pathText(same) });
    else known.set(name.toLowerCase(), path);
  }
}

export function checkSheetNames(campaign: Campaign, report: Report): void {
  const { ledger, tally, log, consolidation, assistance } = campaign;
  checkNames(
    Object.entries({ ledger, tally, log }).map(([form, { sheetName }]) => ({
      path: [form, "sheetName"],
      name: sheetName,
    })),
    report,
  );
  checkNames(
    Object.entries(consolidation.sheets).map(([sheet, name]) => ({
      path: ["consolidation", "sheets", sheet],
      name,
    })),
    report,
  );
  checkNames(
    assistance.departments.map(({ name }, index) => ({
      path: ["assistance", "departments", index, "name"],
      name,
    })),
    report,
  );
}
