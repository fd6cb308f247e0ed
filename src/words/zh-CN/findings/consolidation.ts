import { dispositionOf } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import { siteWord } from "../campaign/site-names";
import { monthDay } from "../day";
import { listed } from "../sentence";

/** So many rows of a cluster are named in its sentence. */
const mostNamed = 3;

const doneWords = { rectified: "已整改完成", relocated: "已搬迁" } as const;

/** What is said when many workbooks become one. */
export const consolidationWords = {
  "missing-submission": {
    title: "未报送",
    message: (_, { tally }, unit) => `尚未收到${unit}${tally.basisWords.period}报表。`,
    reason: null,
  },
  "stale-submission": {
    title: "与上期相同",
    message: ({ date }, { tally }, unit) =>
      `${unit}报来的内容与${date ? monthDay(date) : "前"}一期相同，` +
      `请确认后报送${tally.basisWords.period}清单；确无变化的，请注明。`,
    reason: null,
  },
  "unit-differs-from-name": {
    title: "单位待核对",
    message: ({ name, stated, used }, { ledger }) =>
      `文件名为“${name}”，${ledger.unitLabel}为“${stated}”，暂按“${used}”汇总，请核对。`,
    reason: null,
  },
  "partial-submission": {
    title: "补报",
    message: ({ file, used }, _, unit) => `${unit}的“${file}”按补报处理，与“${used}”合并。`,
    reason: null,
  },
  "basis-inferred": {
    title: ({ tally }) => `${tally.basisLabel}待核对`,
    message: ({ basis }, { tally }, unit) =>
      `${unit}的调度表未注明${tally.basisLabel}，暂按“${tally.basisWords[basis]}”汇总，请核对。`,
    reason: null,
  },
  "duplicate-submission": {
    title: "重复报送",
    message: ({ count, used }, { tally }, unit) =>
      `${unit}${tally.basisWords.period}收到${count}份，暂采用“${used}”。`,
    reason: null,
  },
  "late-submission": {
    title: "迟报",
    message: ({ days }, { ledger }, unit) => `${unit}${ledger.dateLabel}晚于报送日${days}天。`,
    reason: null,
  },
  "similar-site-across-units": {
    title: "跨村疑似重复",
    message: ({ otherUnit, otherRow, members = [], count = members.length + 1 }, campaign) => {
      const named = [{ unit: otherUnit, row: otherRow }, ...members.slice(0, mostNamed - 1)];
      const rows = listed(named.map(({ unit, row }) => `${unit}第${row}行`));
      return `与${rows}${count > mostNamed ? `等${count}行` : ""}疑似同一${siteWord(campaign)}，请核对。`;
    },
    reason: null,
  },
  "reappeared-site": {
    title: "疑似回潮",
    message: ({ doneBy, doneOn }, campaign) => {
      const { period } = campaign.tally.basisWords;
      const when = doneOn ? monthDay(doneOn) : "此前";
      const done = doneBy === "closed" ? `已${dispositionOf(campaign, "closure").word}` : doneWords[doneBy];
      return `${when}${done}，${period}又写有恢复生产情况，疑似回潮，请核查。`;
    },
    reason: null,
  },
  "moved-site": {
    title: "疑似异地复产",
    message: ({ site, otherUnit, other }, { consolidation }) =>
      `${site}与${otherUnit}${consolidation.siteStates.closed}的“${other}”疑为同一经营者，请核查是否异地复产。`,
    reason: null,
  },
  "number-differs": {
    title: ({ consolidation }) => `“${consolidation.columns.siteNumber}”不符`,
    message: ({ rows = [] }, { consolidation: { columns, sheets } }) =>
      `第${listed([...rows].slice(0, mostNamed).map(String))}${rows.length > mostNamed ? `等${rows.length}` : ""}行的“${columns.siteNumber}”` +
      `与“${sheets.register}”不符，已按名称、地址和电话识别。`,
    reason: null,
  },
  "corrected-by-squad": {
    title: "请按更正修改",
    message: ({ site, column, text }) =>
      text === "" ? `“${site}”的“${column}”请删除。` : `“${site}”的“${column}”应为“${text}”，请修改。`,
    reason: null,
  },
  "closing-not-mentioned": {
    title: ({ tally }) => `上期已完成，${tally.basisWords.period}未写明`,
    message: ({ site, doneBy }, { consolidation, tally }) =>
      `“${site}”上期${consolidation.siteStates[doneBy]}，${tally.basisWords.period}进展未写明，暂按${consolidation.siteStates[doneBy]}统计，请补写。`,
    reason: null,
  },
  "vanished-site": {
    title: ({ tally }) => `${tally.basisWords.period}未列`,
    message: ({ site }, { tally }) =>
      `上期所列“${site}”${tally.basisWords.period}未列，请说明原因；整治完成的，请申请销号。`,
    reason: null,
  },
  "stamp-broken": {
    title: ({ consolidation }) => consolidation.stamps.broken,
    message: "加盖校验印记后内容有改动，请核对后重新加盖。",
    reason: null,
  },
} satisfies Partial<FindingWords>;
