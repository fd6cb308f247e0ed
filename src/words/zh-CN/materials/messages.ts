import type { Campaign } from "../../../core/campaign";
import type { ReturnNote } from "../../../core/consolidation";
import type { TownReport } from "../../../core/materials";
import type { Block } from "../../../core/submission";
import type { Manners } from "../consolidation/manners";
import { returnNoteText } from "../consolidation/return-note";
import { dayText } from "../day";
import { reminderText } from "./reminder";

/** What the file of all messages is called, without an ending. */
export const messagesName = "报送提醒和退回单";

/**
 * 催报 and every 退回单, one behind the other, each as it is pasted into WeChat.
 * @param pictures by unit the sites whose pictures are missing.
 */
export function messageBlocks(
  report: TownReport,
  notes: readonly ReturnNote[],
  campaign: Campaign,
  manners: Manners,
  pictures: readonly string[] = [],
): Block[] {
  const messages: readonly (readonly [string, string])[] = [
    ["发到群里", reminderText(report, campaign, manners, pictures)],
    ...notes.map((note) => [`发给${note.unit}`, returnNoteText(note, campaign, manners)] as const),
  ];
  return [
    { kind: "title", text: `${messagesName}（${dayText(report.due)}）` },
    ...messages.flatMap(([heading, text]): Block[] => [
      { kind: "heading", text: heading },
      ...text.split("\n").map((line): Block => ({ kind: "paragraph", text: line })),
    ]),
  ];
}
