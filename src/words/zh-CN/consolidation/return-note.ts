import type { Campaign } from "../../../core/campaign";
import type { LocatedFinding, ReturnNote } from "../../../core/consolidation";
import { findingTitle } from "../findings";
import { consolidationMessage } from "./messages";

/** The name of a return note's file, without an ending. */
export function returnNoteName(unit: string): string {
  return `${unit}_退回单`;
}

/** The message to a unit for WeChat: what, where, how to mend. */
export function returnNoteText({ unit, file, period, listed, rest }: ReturnNote, campaign: Campaign): string {
  const lines = [
    `【${unit}】${campaign.name ?? ""}报表${period ? `（${period.to}）` : ""}核对结果：`,
    ...(file ? [`文件：${file}`] : []),
    ...listed.map((finding, index) => `${index + 1}. ${lineOf(finding, campaign)}`),
    ...(rest > 0 ? [`另有${rest}处，请用清单助手打开后逐条查看。`] : []),
    "请修改后重新报送，谢谢。",
  ];
  return lines.join("\n");
}

function lineOf(finding: LocatedFinding, campaign: Campaign): string {
  const place = [finding.sheet, finding.cell].filter(Boolean).join(" ");
  const title = findingTitle(finding.code, campaign);
  return `${title}${place ? `（${place}）` : ""}：${consolidationMessage(finding, campaign)}`;
}
