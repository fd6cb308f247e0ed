import { type Campaign, figureOf } from "../../../core/campaign";
import { innerQuotes } from "../../../core/language";
import type { FindingWords } from "../../finding-words";
import { formName, fullFormName } from "../campaign/names";
import { closedWord, siteWord } from "../campaign/site-names";
import { noLongerListed } from "./no-longer-listed";

const reconciled = ({ ledger, tally, contact }: Campaign) =>
  `${formName(tally)}的数要与${formName(ledger)}一致，${contact.office}会双向核对。`;
const visits = (campaign: Campaign) => figureOf(campaign, "inspectorVisits").unit;
const operations = (campaign: Campaign) => figureOf(campaign, "closureOperations");

/** What is said of 附件2. */
export const tallyWords = {
  "tally-missing": {
    title: "没有调度表",
    message: (_, { tally }) => `未找到${fullFormName(tally)}，可一键生成。`,
    reason: ({ ledger, tally }) => `${formName(ledger)}和${formName(tally)}要一起报送。`,
    mending: "新增一张调度表，填上清单、进展和行动登记里有的数",
  },
  "tally-mismatch": {
    title: "调度表与清单不一致",
    message: ({ figure, stated, derived }) => `“${innerQuotes(figure)}”填${stated}，按清单统计为${derived}。`,
    reason: reconciled,
    mending: "改成按清单统计的数",
  },
  "tally-evidence-mismatch": {
    title: "调度表与进展不一致",
    message: ({ figure, stated, derived }) =>
      `“${innerQuotes(figure)}”填${stated}，按进展和行动登记统计为${derived}，请核对。`,
    reason: reconciled,
    mending: "改成按进展和行动登记统计的数",
  },
  "tally-blank-figure": {
    title: "调度表有未填项",
    message: ({ figure, derived }) =>
      derived === undefined
        ? `“${innerQuotes(figure)}”未填；确实没有的，请填0。`
        : `“${innerQuotes(figure)}”未填，按清单、进展和行动登记统计为${derived}。`,
    reason: "未填的，看不出是没有还是漏填。",
    mending: "填0；清单、进展和行动登记里有数的，填上这个数",
  },
  "tally-not-a-count": {
    title: "数字填写不规范",
    message: ({ figure, value }) => `“${innerQuotes(figure)}”应填0或正整数，现为“${value}”。`,
    reason: "只填数字，表头里已有单位。",
    mending: "数字后面带单位的，改成数字",
  },
  "tally-visits-below-teams": {
    title: (campaign) => `${visits(campaign)}少于组数`,
    message: (_, campaign) => `检查${visits(campaign)}少于检查组数，请核对。`,
    reason: (campaign) => `一个检查组至少一个人，${visits(campaign)}不会比组数少。`,
  },
  "tally-closure-without-operation": {
    title: (campaign) => `有取缔无${operations(campaign).unit}`,
    message: (_, campaign) => {
      const { label, unit } = operations(campaign);
      return `清单有${closedWord(campaign)}${siteWord(campaign)}，但“${label}”${unit}为0。`;
    },
    reason: (campaign) =>
      `有${siteWord(campaign)}${closedWord(campaign)}，说明至少有过一次行动。请核对${operations(campaign).unit}。`,
  },
  "tally-decreased": {
    title: ({ tally }) => `${tally.basisWords.cumulative}数减少`,
    message: ({ figure, label = figure, before, now, sites = [] }, { tally }) =>
      `“${innerQuotes(label)}”${tally.basisWords.cumulative}数由${before}减为${now}${noLongerListed(sites)}，请说明原因。`,
    reason: ({ tally }) =>
      `${tally.basisWords.cumulative}数一般只增不减。减少的请在${tally.explanationLabel}里写清原因。`,
  },
} satisfies Partial<FindingWords>;
