import { isLater } from "./used-reports";
import type { UnitFile, UnitReport } from "./unit-file";

/**
 * Gathers files one after another and keeps the rows and findings only of reports that may be used: of those that a
 * later one of the same unit replaces nothing is left but that they came.
 */
export class Inbox {
  private readonly all: UnitFile[] = [];
  private readonly used = new Map<string, { readonly at: number; readonly report: UnitReport }>();

  add(files: readonly UnitFile[]): void {
    for (const file of files) {
      this.all.push(file);
      if (file.kind === "report" && file.unitKnown && file.unit !== null)
        this.weigh(file, file.unit, this.all.length - 1);
    }
  }

  /** Everything that came, in its order; as `consolidate` takes it. */
  files(): UnitFile[] {
    return this.all;
  }

  private weigh(report: UnitReport, unit: string, at: number): void {
    const before = this.used.get(unit);
    if (before && !isLater(report, before.report)) {
      this.all[at] = replaced(report);
      return;
    }
    if (before) this.all[before.at] = replaced(before.report);
    this.used.set(unit, { at, report });
  }
}

function replaced(report: UnitReport): UnitReport {
  return { ...report, rows: [], findings: [], figures: new Map() };
}
