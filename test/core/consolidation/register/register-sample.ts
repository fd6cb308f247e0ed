import type { IsoDate } from "../../../../src/core/language";
import {
  consolidate,
  type Consolidation,
  type Decision,
  readConsolidated,
  type SiteRecord,
  stateOf,
} from "../../../../src/core/consolidation";
import type { WorkbookSnapshot } from "../../../../src/core/workbook";
import { cizao2019 as campaign, periodOf } from "../../../../src/core/campaign";
import { readProgress } from "../../../../src/core/progress";
import { workbookFrom } from "../squad";
import { reportOf, siteOf } from "../town";

/** A site with what its village says of it. */
export function site(
  unit: string,
  name: string,
  progress = "",
  fields: Partial<SiteRecord> = {},
): SiteRecord {
  const own = siteOf(unit, name);
  const facts = readProgress(progress, { today: "2019-11-20", campaign });
  return { ...own, texts: own.texts.with(8, progress), facts, ...fields };
}

/** The consolidation of a period, after the workbook of the one before, as a person left it. */
export function period(
  due: IsoDate,
  reports: Readonly<Record<string, readonly SiteRecord[]>>,
  before: WorkbookSnapshot | null = null,
  decisions: readonly Decision[] = [],
): Consolidation {
  const files = Object.entries(reports).map(([unit, rows]) =>
    reportOf(unit, { reportDate: due, rows: rows.map((row, at) => ({ ...row, row: at + 3 })) }),
  );
  const previous = before ? readConsolidated(before, campaign, due) : null;
  return consolidate(files, campaign, { period: periodOf(campaign, due), previous, decisions });
}

/** Each number with its state. */
export const states = ({ memory }: Consolidation) =>
  [...memory.outcome.lives.sites.values()].map((life) => [life.number, stateOf(life)]);
/** What the period brought. */
export const changes = ({ memory }: Consolidation) =>
  memory.outcome.changes.map(({ number, kind, before, after }) => [number, kind, before, after]);

/** Progress texts of a site that is not closed, and of one that is. */
export const open = "已下发责令改正通知书。";
export const closed = "11月4日依法取缔。";
/** The register after a first period. */
export const first = workbookFrom(
  period("2019-11-10", { 下灶村: [site("下灶村", "陈记水洗", closed), site("下灶村", "鸿达印花", open)] }),
);
