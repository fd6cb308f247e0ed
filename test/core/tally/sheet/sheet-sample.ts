import { figureKeys } from "../../../../src/core/campaign/keys";
import { checkTally, generateTally, readTally, type TallyBasis } from "../../../../src/core/tally";
import { applyPatch, type WorkbookSnapshot } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import type { Site } from "../../../builders/ledger";
import { ledgerOf, today } from "../../../builders/workbook";

/** Three sites. */
export const sites: Site[] = [
  { siteName: "甲", progress: "11月12日已取缔，查封电表2个。" },
  { siteName: "乙", disposition: "整合搬迁" },
  { siteName: "丙", disposition: "限期整改" },
];

/** A workbook with the tally put in. */
export function generate(workbook: WorkbookSnapshot, options: { linked?: boolean; basis?: TallyBasis } = {}) {
  const ledger = ledgerOf(workbook);
  const { stated, tally } = readTally(workbook, campaign, ledger, { today, basis: options.basis });
  return generateTally({ workbook, campaign, ledger, stated, tally, linked: options.linked ?? false });
}

/** The same, brought up to date. */
export function refreshed(workbook: WorkbookSnapshot, options = {}): WorkbookSnapshot {
  return applyPatch(workbook, generate(workbook, options).patch);
}

/** What the tally sheet says. */
export function stated(workbook: WorkbookSnapshot) {
  return readTally(workbook, campaign, ledgerOf(workbook), { today }).stated!;
}

/** Its figures in a row. */
export function counts(workbook: WorkbookSnapshot): (number | null)[] {
  const { figures } = stated(workbook);
  return figureKeys.map((key) => figures.get(key)?.count ?? null);
}

/** What the checks of the tally find. */
export const found = (workbook: WorkbookSnapshot) =>
  checkTally(workbook, campaign, ledgerOf(workbook), { today }).findings.map(
    ({ code, cell }) => `${code} ${cell}`,
  );
