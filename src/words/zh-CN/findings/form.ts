import { chineseDate } from "../../../core/language";
import type { Campaign } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import { daySpan } from "../day";
import {
  columnName,
  columnTitle,
  dueDaysText,
  formName,
  operatorName,
  shortColumnName,
} from "../campaign/names";
import { siteKind } from "../campaign/site-names";

const printed = ({ ledger }: Campaign) => `${formName(ledger)}是全镇统一的表，栏目一样才能汇总、打印。`;
const isOnPage = ({ stands }: { readonly stands?: string }) => stands === "page";
/** What stands in no cell is changed where the page is set up. */
const onPage = (params: { readonly stands?: string }) => (isOnPage(params) ? "（在打印的页眉页脚里）" : "");
const restore = (label: string, { ledger }: Campaign) =>
  `表头上方没有“${label}”，请添加这一行后填写，也可恢复${formName(ledger)}版式。`;
const restoring = ({ ledger }: Campaign) =>
  `在表头上方添加标题、${ledger.unitLabel}和${ledger.dateLabel}，已有内容不变`;
const oneRowEach = ({ ledger }: Campaign) =>
  `${formName(ledger)}一行填一家，空行和合并单元格会让人漏看、数错。`;

/** What is said of the form as a whole: header, head and rows of 附件1. */
export const formWords = {
  "missing-column": {
    title: "缺少栏目",
    message: ({ column }, { ledger }) => `缺少“${column}”栏，请恢复${formName(ledger)}表头。`,
    reason: printed,
    mending: "添加这一栏，写上规范栏名，内容留空",
  },
  "renamed-column": {
    title: "栏名不规范",
    message: ({ found, column }) =>
      `${found ? `“${found}”` : "没有栏名的一栏"}已识别为“${column}”，建议改为规范栏名。`,
    reason: printed,
    mending: ({ ledger }) => `把栏名改成${formName(ledger)}的规范栏名`,
  },
  "split-column": {
    title: "一栏分成了两栏",
    message: ({ first, second }, campaign) =>
      `“${first}”“${second}”应合为一栏“${columnTitle(campaign, "operatorContact")}”，可一键合并。`,
    reason: (campaign) =>
      `${formName(campaign.ledger)}里${operatorName(campaign)}和电话是一栏。合并后，原来的电话列留着，不会丢。`,
    mending: "把姓名、电话并入第一列并改用规范栏名，第二列原样留作自用列",
  },
  "repeated-column": {
    title: "栏目重复",
    message: ({ column }) => `“${column}”栏出现两次，请保留一栏。`,
    reason: "同一栏出现两次，就分不清以哪一列为准。",
  },
  "merged-data-cells": {
    title: "数据区有合并单元格",
    message: ({ range }) => `${range}是合并单元格，请取消合并，逐行填写。`,
    reason: oneRowEach,
    mending: "取消合并；只有一列宽的，各数据行都填上原来的值",
  },
  "blank-row": {
    title: "空行",
    message: ({ row, to }) => `第${row}行${to === undefined ? "" : `至第${to}行`}为空行，可删除。`,
    reason: oneRowEach,
    mending: "删除这些行",
  },
  "hidden-rows": {
    title: "有隐藏行",
    message: ({ count, struck }) =>
      `有${count}行被${struck ? "隐藏、筛掉或整行划去" : "隐藏或筛掉"}，统计时仍计入。`,
    reason: "隐藏的行看不见，但仍计入家数。取消隐藏后请核对是否还要保留。",
    mending: "取消隐藏",
  },
  "not-data-row": {
    title: "非数据行",
    message: ({ row, label }) => `第${row}行是“${label}”行，不计入家数。`,
    reason: (campaign) =>
      `${campaign.tally.totalLabel}、签名、${columnName(campaign, "remarks")}这样的行不算一家，仅供了解，不用修改。`,
  },
  "group-heading": {
    title: "分组标题行",
    message: ({ row, label }) => `第${row}行是分组标题“${label}”，不计入家数。`,
    reason: (campaign) =>
      `分组标题不是一家，不用删。下面没填${shortColumnName(campaign, "disposition")}的，可以按标题填上。`,
  },
  "nil-report": {
    title: "零报告",
    message: (_, campaign) => `${campaign.tally.basisWords.period}没有${siteKind(campaign)}，按零报告处理。`,
    reason: "表里写明没有的，就是零报告，不算漏报；是否确实没有，请核查。",
  },
  "missing-unit": {
    title: ({ ledger }) => `未填${ledger.unitLabel}`,
    message: ({ stands }, campaign) =>
      stands === "nowhere"
        ? restore(campaign.ledger.unitLabel, campaign)
        : `请填写“${campaign.ledger.unitLabel}”。`,
    reason: ({ ledger, contact }) => `没有${ledger.unitLabel}，${contact.office}分不清是哪个单位的表。`,
    mending: restoring,
  },
  "unknown-unit": {
    title: ({ ledger }) => `${ledger.unitLabel}不在名单`,
    message: ({ value, suggestion, ...params }, { tally }) =>
      suggestion
        ? `“${value}”${onPage(params)}不在${tally.unitColumn}名单，是否为“${suggestion}”？`
        : `“${value}”${onPage(params)}不在${tally.unitColumn}名单，请核对单位名称。`,
    reason: ({ tally, notice }) =>
      notice?.units
        ? `${tally.unitColumn}是${notice.units}，名称要和名单一样。`
        : `${tally.unitColumn}的名称要和名单一样。`,
    mending: ({ ledger }) => `把${ledger.unitLabel}改成名单里最接近的一个`,
  },
  "missing-report-date": {
    title: ({ ledger }) => `未填${ledger.dateLabel}`,
    message: ({ stands }, campaign) => {
      const { dateLabel } = campaign.ledger;
      if (stands === "nowhere") return restore(dateLabel, campaign);
      return stands === "page" ? `请在打印的页眉页脚里填写“${dateLabel}”。` : `请填写“${dateLabel}”。`;
    },
    reason: (campaign) => `通知要求${dueDaysText(campaign)}报送，${campaign.ledger.dateLabel}说明是哪一期。`,
    mending: restoring,
  },
  "invalid-report-date": {
    title: ({ ledger }) => `${ledger.dateLabel}无效`,
    message: ({ value, day, ...params }) =>
      day === undefined
        ? `没有“${value}”${onPage(params)}这一天，请写成“2019年11月20日”的样式。`
        : `“${value}”${onPage(params)}没有年份，暂按${chineseDate(day)}计，请写全年月日。`,
    reason: "请写成 2019年11月20日 这样的日期。",
  },
  "report-date-outside-period": {
    title: ({ ledger, tally }) => `${ledger.dateLabel}不在${tally.basisWords.period}`,
    message: ({ from, to, ...params }, { ledger, tally }) =>
      `${ledger.dateLabel}${onPage(params)}不在${tally.basisWords.period}（${daySpan(from, to)}）内，请核对。`,
    reason: ({ ledger }) => `${ledger.dateLabel}决定报表属于哪一期，填错了会计入别的一期。`,
  },
} satisfies Partial<FindingWords>;
