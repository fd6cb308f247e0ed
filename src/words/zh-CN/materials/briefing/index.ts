import type { Campaign } from "../../../../core/campaign";
import type { TownReport } from "../../../../core/materials";
import type { Block } from "../../../../core/submission";
import { siteKind } from "../../campaign/site-names";
import { dayText } from "../../day";
import { annexes } from "./annexes";
import { heading, paragraph } from "./blocks";
import { nextSteps } from "./next-steps";
import { overview } from "./overview";
import { problems } from "./problems";

/**
 * 整治进展情况通报（代拟稿） as blocks, in the order of published ones: the squad drafts it, the town issues it, so title
 * and signature are left to the town. Every figure is the register's.
 */
export function briefingBlocks(report: TownReport, campaign: Campaign): Block[] {
  const { town, ledger } = campaign;
  return [
    { kind: "title", text: `${siteKind(campaign)}专项整治进展情况通报（代拟稿）` },
    paragraph(`（标题、文号、落款和日期由${town}核定。）`),
    paragraph(`各${ledger.unitLabel}：`),
    paragraph(`现将截至${dayText(report.due)}的${siteKind(campaign)}专项整治进展情况通报如下：`),
    heading("一、总体情况"),
    ...overview(report, campaign),
    heading("二、存在问题"),
    ...problems(report, campaign),
    heading("三、下一步要求"),
    ...nextSteps(report, campaign),
    ...annexes(report, campaign),
  ];
}
