import type { ClosurePart } from "../../../core/ledger";
import type { FindingWords } from "../../finding-words";
import { columnName, lifecycleName, operatorName, shortColumnName, stagesText } from "../campaign/names";
import { closedWord, siteWord } from "../campaign/site-names";
import { dayText } from "../day";
import { closurePartsText } from "../submission/closure-parts";

/** What is said of a cell beside the rest of its row, and of two rows together. */
export const rowWords = {
  "sequence-broken": {
    title: (campaign) => `${columnName(campaign, "sequence")}不连续`,
    message: ({ row }, campaign) =>
      `${columnName(campaign, "sequence")}从第${row}行起不连续或重复，可一键重排。`,
    reason: (campaign) => `${columnName(campaign, "sequence")}从1起不断不重，才能看清有几家。`,
    mending: (campaign) => `从1起重排${columnName(campaign, "sequence")}`,
  },
  "address-in-other-unit": {
    title: ({ ledger }) => `地址与${ledger.unitLabel}不符`,
    message: ({ other, unit }, { ledger }) => `地址在“${other}”，${ledger.unitLabel}是“${unit}”，请核对。`,
    reason: (campaign) =>
      campaign.notice?.ground
        ? `各村（社区）是“${campaign.notice.ground}”整治的实施主体，别村的${siteWord(campaign)}由别村登记。`
        : `各单位登记自己辖区内的${siteWord(campaign)}，别处的由别处登记。`,
  },
  "progress-contradicts-disposition": {
    title: (campaign) => `进展与${shortColumnName(campaign, "disposition")}不符`,
    message: ({ disposition, phrase }, campaign) =>
      `${shortColumnName(campaign, "disposition")}为“${disposition}”，进展写有“${phrase}”，请核对。`,
    reason: (campaign) =>
      `${shortColumnName(campaign, "disposition")}与进展不一致，请按实际核对，改正其中一处。`,
  },
  "incomplete-closure": {
    title: "“两断三清”不完整",
    message: ({ missing }, campaign) =>
      `${closedWord(campaign)}，但未写明：${closurePartsText(missing.split(",") as ClosurePart[])}。` +
      "已落实的请补写，未落实的请抓紧落实。",
    reason: "通知要求按“两断三清”取缔：切断工业用水、用电，清除设备、清除原料、清除产品。",
  },
  overdue: {
    title: (campaign) => `超过${lifecycleName(campaign, "timeLimit")}`,
    message: ({ disposition, deadline }) =>
      `“${disposition}”类应于${dayText(deadline)}前完成，进展未写明完成情况。`,
    reason: (campaign) => {
      const { notice } = campaign;
      return `${stagesText(campaign)}${notice?.overdue ? `；“${notice.overdue}”` : ""}。`;
    },
  },
  "shared-phone": {
    title: "电话重复",
    message: ({ otherRow }, campaign) =>
      `该电话与第${otherRow}行相同，请核对是否同一${operatorName(campaign)}。`,
    reason: "同一个电话可能是同一个人有两处，也可能是填错了。无误的点“知道了”。",
  },
  "duplicate-site": {
    title: "重复登记",
    message: ({ otherRow }) => `与第${otherRow}行名称、地址相同，请核对，同一家只留一行。`,
    reason: "同一家列两次，家数就多了一家。",
  },
  "similar-site": {
    title: "疑似重复",
    message: ({ otherRow }, campaign) =>
      `与第${otherRow}行疑似同一${siteWord(campaign)}，请核对，同一家只留一行。`,
    reason: "名称、地址、电话相近。确是两家的点“知道了”，是一家的留一行。",
  },
} satisfies Partial<FindingWords>;
