import type { Campaign } from "../../../core/campaign";
import { type Consolidation, consolidationSheets, consolidationWorkbook } from "../../../core/consolidation";
import { createFile } from "../../../hosts/files";
import { updatedCopy, type WhyAnew } from "../../../hosts/files/updated-copy";
import { consolidationMessages } from "../../../words/zh-CN/consolidation/messages";
import type { OpenedRegister } from "./earlier-workbook";

/** The bytes of a consolidated workbook, and why nothing of how the earlier one looked is in it; null where all is. */
interface KeptWorkbook {
  readonly bytes: Uint8Array;
  readonly whyAnew: WhyAnew | null;
}

/**
 * The consolidated workbook as a copy of the earlier one, brought up to date in place: what the officer did there stays.
 * Where the earlier one takes no patch it is made anew.
 */
export async function keptWorkbook(
  consolidation: Consolidation,
  campaign: Campaign,
  opened: OpenedRegister | null,
): Promise<KeptWorkbook> {
  const messages = consolidationMessages(campaign);
  const anew = async (whyAnew: WhyAnew | null): Promise<KeptWorkbook> => {
    return { bytes: await createFile(consolidationWorkbook(consolidation, campaign, messages)), whyAnew };
  };
  if (!opened) return anew(null);
  if (!opened.earlier) return anew("long");
  const copy = await updatedCopy(opened.earlier, (workbook) =>
    consolidationSheets(consolidation, campaign, messages, workbook),
  );
  return copy instanceof Uint8Array ? { bytes: copy, whyAnew: null } : anew(copy);
}
