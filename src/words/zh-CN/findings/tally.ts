import { type Campaign, figureOf } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import { formName, fullFormName } from "../campaign/names";
import { noLongerListed } from "./no-longer-listed";

const reconciled = ({ ledger, tally }: Campaign) =>
  `${formName(tally)}的数要和${formName(ledger)}对得上，镇里会双向核对。`;
const visits = (campaign: Campaign) => figureOf(campaign, "inspectorVisits").unit;
const operations = (campaign: Campaign) => figureOf(campaign, "closureOperations");

/** What is said of 附件2. */
export const tallyWords = {
  "tally-missing": {
    title: "没有调度表",
    message: (_, { tally }) => `没有找到${fullFormName(tally)}，可一键生成。`,
    reason: ({ ledger, tally }) => `${formName(ledger)}和${formName(tally)}要一起报。`,
    mending: "新增一张调度表，填上清单、进展和登记里有的数",
  },
  "tally-mismatch": {
    title: "调度表与清单不一致",
    message: ({ figure, stated, derived }) => `“${figure}”填${stated}，清单为${derived}。`,
    reason: reconciled,
    mending: "改成清单的数",
  },
  "tally-evidence-mismatch": {
    title: "调度表与进展不一致",
    message: ({ figure, stated, derived }) => `“${figure}”填${stated}，进展情况和行动登记合计${derived}。`,
    reason: reconciled,
    mending: "改成进展和登记合计的数",
  },
  "tally-blank-figure": {
    title: "调度表有空白",
    message: ({ figure }) => `“${figure}”空白，空白与0含义不同，没有请填0。`,
    reason: "空着看不出是没有还是没填。没有请填0。",
    mending: "填0",
  },
  "tally-not-a-count": {
    title: "不是整数",
    message: ({ figure, value }) => `“${figure}”应填非负整数，现为“${value}”。`,
    reason: "只填数字，单位表头里已经有了。",
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
      return `清单有已取缔加工点，但“${label}”${unit}为0。`;
    },
    reason: (campaign) => `有加工点已经取缔，就至少去过一次。请核对${operations(campaign).unit}。`,
  },
  "tally-decreased": {
    title: ({ tally }) => `${tally.basisWords.cumulative}数减少`,
    message: ({ figure, label = figure, before, now, sites = [] }, { tally }) =>
      `“${label}”${tally.basisWords.cumulative}数由${before}降为${now}${noLongerListed(sites)}，请说明。`,
    reason: ({ tally }) =>
      `${tally.basisWords.cumulative}数只会加，不会减。减了请在${tally.explanationLabel}里写清原因。`,
  },
} satisfies Partial<FindingWords>;
