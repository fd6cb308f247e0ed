import { periodOf } from "../../../src/core/campaign";
import { consolidate, readConsolidated, type SiteRecord } from "../../../src/core/consolidation";
import { consolidationSheets } from "../../../src/core/consolidation/sheets";
import type { IsoDate } from "../../../src/core/language";
import { readProgress } from "../../../src/core/progress";
import { applyPatch, emptySheet, workbookOf } from "../../../src/core/workbook";
import { messages, reportOf, siteOf, smallTown as campaign } from "../consolidation/town";

/** A site with a progress text. */
export function site(unit: string, name: string, progress = "", disposition = "closure"): SiteRecord {
  const own = siteOf(unit, name, { disposition: disposition as "closure" });
  const facts = readProgress(progress, { today: "2019-11-20", campaign });
  return { ...own, texts: own.texts.with(8, progress), facts };
}

type Reports = Readonly<Record<string, readonly SiteRecord[]>>;

/** The register after periods, as a person keeps it: in a workbook. */
export function registerAfter(periods: readonly (readonly [IsoDate, Reports])[]) {
  let previous = null as ReturnType<typeof readConsolidated>;
  for (const [due, reports] of periods) {
    const files = Object.entries(reports).map(([unit, rows]) =>
      reportOf(unit, { reportDate: due, rows: rows.map((row, at) => ({ ...row, row: at + 3 })) }),
    );
    const result = consolidate(files, campaign, { period: periodOf(campaign, due), previous });
    const workbook = applyPatch(
      workbookOf([emptySheet("空")]),
      consolidationSheets(result, campaign, messages),
    );
    previous = readConsolidated(workbook, campaign, due);
  }
  return previous!.register;
}
