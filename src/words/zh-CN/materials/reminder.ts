import type { Campaign } from "../../../core/campaign";
import type { TownReport } from "../../../core/materials";
import { siteKind } from "../campaign/site-names";
import { type Manners, signed, usualManners } from "../consolidation/manners";
import { boardStates } from "../consolidation/states";
import { monthDay } from "../day";
import { listed } from "../sentence";
import { picturesHead } from "../archive/missing";
import { stateWord } from "./state-word";

/**
 * 报送提醒: one text for the group of all units, who is asked for what; polite, and nobody is told to mend what was not sent.
 * @param pictures by unit the sites whose pictures are missing, where a folder of them was looked through.
 */
export function reminderText(
  { units, due }: TownReport,
  campaign: Campaign,
  manners: Manners = usualManners(campaign),
  pictures: readonly string[] = [],
): string {
  const of = (...states: readonly (keyof typeof boardStates)[]) => {
    const words = states.map((state) => boardStates[state]);
    return units.filter((line) => words.includes(stateWord(line.report))).map(({ unit }) => unit);
  };
  const groups: readonly (readonly [readonly string[], string])[] = [
    [of("not-sent"), "尚未收到报表，请尽快报送；已报送的，烦请告知"],
    [of("unreadable"), "已收到、未能读取，请另存为 .xlsx 或 .docx 后重新发送"],
    [of("same-as-before"), "报来的内容与上期相同，请确认后报送本期清单；确无变化的，请注明"],
    [of("to-return"), "有需要修改的地方，请按退回单修改后重新报送"],
  ];
  const asked = groups.filter(([names]) => names.length > 0);
  const lines = asked.map(
    ([names, what], at) => `${at + 1}. ${listed(names)}（${names.length}个）：${what}。`,
  );
  const { period } = campaign.tally.basisWords;
  return [
    `【报送提醒】${manners.group}${period}（${monthDay(due)}）${siteKind(campaign)}报表报送情况：`,
    ...(lines.length > 0 ? lines : ["各单位均已报送，感谢支持！"]),
    ...(pictures.length > 0 ? [picturesHead, ...pictures.map((line) => `${line}。`)] : []),
    ...(lines.length + pictures.length > 0 ? ["辛苦各位，谢谢！"] : []),
    ...signed(manners),
  ].join("\n");
}
