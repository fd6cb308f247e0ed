import { applyPatch, workbookOf, type WorkbookSnapshot } from "../../../../src/core/workbook";
import { ofAnotherTown } from "../../../builders/another-town";
import { filledTemplate, type Site } from "../../../builders/ledger";
import { logSheet } from "../../../builders/log";

/** What else a good site of that town says. */
export const good: Site = { landArea: 120, permit: "排0799" };
const sites: readonly Site[] = [
  { ...good, disposition: "停产整顿", progress: "已断电。" },
  { ...good, disposition: "停业整顿", progress: "正在整顿。" },
  { ...good, disposition: "整治改造" },
];
/** Its log of outings, with the columns that its campaign adds. */
export const outings = logSheet(
  [
    { date: "2026-04-10", type: "取缔行动", casesFiled: 2 },
    { date: "2026-04-12", type: "检查", teams: 1, visits: 4, casesFiled: 1 },
    { date: "2026-04-13", type: "检查", casesFiled: "1起" },
  ],
  ofAnotherTown,
);

/** The ledger and the log of a village there. */
export function villageBook(): WorkbookSnapshot {
  const made = applyPatch(workbookOf([]), filledTemplate(sites, ofAnotherTown));
  return { ...made, sheets: [...made.sheets, outings] };
}
