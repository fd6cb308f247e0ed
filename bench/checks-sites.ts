import type { CellValue } from "../src/core/workbook";
import type { Site } from "../test/builders/ledger";
import { villageSites } from "../test/builders/village-sites";

const surnames = "陈林黄张李王吴刘";

/**
 * The sites of a village with a progress text of its own in nearly each: what is said twice is read once, and a
 * benchmark must not live on that.
 */
export function sitesThatDiffer(count: number): Site[] {
  return villageSites(count).map((site, i) => ({ ...site, progress: differing(site.progress!, i) }));
}

function differing(text: CellValue, i: number): CellValue {
  if (typeof text !== "string") return text;
  return text
    .replace(/月\d+日/, () => `月${1 + (i % 28)}日`)
    .replace(/\d台/, () => `${1 + (i % 31)}台`)
    .replace(/\d个/, () => `${1 + (i % 9)}个`)
    .replace("业主", () => `业主${surnames[i % 8]}${surnames[(i >> 3) % 8]}${1 + ((i >> 6) % 97)}号`);
}
