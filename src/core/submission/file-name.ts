import type { IsoDate } from "../language";
import type { Campaign } from "../campaign";
import { plain } from "./plain";

/** What no file system takes, and what would begin or end a name badly. */
const forbidden = /[\\/:*?"<>|]+/g;

/** A text as part of a file name on every system. */
export function fileNamePart(text: string, longest = 40): string {
  return plain(text, longest)
    .replace(forbidden, "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
}

/**
 * The name under which a workbook is handed in: `下灶村_专项整治清单_2019-11-20.xlsx`. A part that is not
 * known is left out.
 */
export function submissionFileName(
  campaign: Campaign,
  unit: string | null,
  reportDate: IsoDate | null,
): string {
  const parts = [unit ?? "", campaign.ledger.sheetName, reportDate ?? ""].map((part) => fileNamePart(part));
  return `${parts.filter(Boolean).join("_")}.xlsx`;
}
