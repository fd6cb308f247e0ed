import type { Campaign } from "../../../core/campaign";
import { type Consolidation, consolidationSheets, consolidationWorkbook } from "../../../core/consolidation";
import { obstacleIn, WorkbookError } from "../../../core/workbook";
import { createFile, UnreadableFileError } from "../../../hosts/files";
import { openXlsx } from "../../../hosts/files/patch-file";
import { unlockedFile } from "../../../hosts/files/unlocked";
import { consolidationMessages } from "../../../words/zh-CN/consolidation/messages";
import { consolidationText } from "../../../words/zh-CN/cli/consolidate";
import { obstacleSentence } from "../../../words/zh-CN/fixes";
import type { EarlierWorkbook, OpenedRegister } from "./earlier-workbook";
import { patchedCopy } from "../patched-copy";

/** The bytes of a consolidated workbook, and why nothing of how the earlier one looked is in it; null where all is. */
interface KeptWorkbook {
  readonly bytes: Uint8Array;
  readonly notKept: string | null;
}

/**
 * The consolidated workbook as a copy of the earlier one, brought up to date in place: what the officer did there stays.
 * Where the earlier one takes no patch it is made anew.
 */
export async function keptWorkbook(
  out: string,
  consolidation: Consolidation,
  campaign: Campaign,
  opened: OpenedRegister | null,
): Promise<KeptWorkbook> {
  const kept = opened && (await refreshed(out, consolidation, campaign, opened.earlier));
  if (kept instanceof Uint8Array) return { bytes: kept, notKept: null };
  const sheets = consolidationWorkbook(consolidation, campaign, consolidationMessages(campaign));
  return { bytes: await createFile(sheets), notKept: kept };
}

/** The copy, or in words why there is none. */
async function refreshed(
  out: string,
  consolidation: Consolidation,
  campaign: Campaign,
  earlier: EarlierWorkbook | null,
): Promise<Uint8Array | string> {
  const { notKept } = consolidationText;
  if (!earlier) return notKept.long;
  const { source, workbook } = earlier;
  try {
    if (!openXlsx(await unlockedFile(source))) return notKept.otherKind;
    const messages = consolidationMessages(campaign);
    const patch = consolidationSheets(consolidation, campaign, messages, workbook);
    return (await patchedCopy(out, source, workbook, patch)) ?? notKept.macros;
  } catch (error) {
    if (error instanceof WorkbookError) return obstacleSentence(obstacleIn(error));
    if (error instanceof UnreadableFileError) return notKept.long;
    throw error;
  }
}
