import type { Campaign } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import {
  columnName,
  columnTitle,
  dueDaysText,
  formName,
  operatorName,
  shortColumnName,
  siteKind,
} from "../campaign/names";

const printed = ({ ledger }: Campaign) => `${formName(ledger)}是全镇统一的表，栏目一样才能汇总、打印。`;
const oneRowEach = ({ ledger }: Campaign) => `${formName(ledger)}一行登记一家，空行和合并会让人漏看、错数。`;

/** What is said of the form as a whole: header, head and rows of 附件1. */
export const formWords = {
  "missing-column": {
    title: "缺少列",
    message: ({ column }, { ledger }) => `缺少“${column}”列，请恢复${formName(ledger)}表头。`,
    reason: printed,
    mending: "插入这一列，写上规范列名，内容留空",
  },
  "renamed-column": {
    title: "列名不规范",
    message: ({ found, column }) => `“${found}”已识别为“${column}”，建议改为规范列名。`,
    reason: printed,
    mending: ({ ledger }) => `把列名改成${formName(ledger)}的规范列名`,
  },
  "split-column": {
    title: "一列分成了两列",
    message: ({ first, second }, campaign) =>
      `“${first}”“${second}”应合为一列“${columnTitle(campaign, "operatorContact")}”，可一键合并。`,
    reason: (campaign) =>
      `${formName(campaign.ledger)}里${operatorName(campaign)}和电话是一栏。合并后，原来的电话列留着，不会丢。`,
    mending: "把姓名、电话并入第一列并改用规范列名，第二列原样留作自用列",
  },
  "repeated-column": {
    title: "列重复",
    message: ({ column }) => `“${column}”列出现两次，请保留一列。`,
    reason: "同一栏出现两次，就说不清哪一列算数。",
  },
  "merged-data-cells": {
    title: "数据区有合并单元格",
    message: ({ range }) => `${range}为合并单元格，请拆分并逐行填写。`,
    reason: oneRowEach,
    mending: "拆分合并区；只有一列宽的，各数据行都填上原来的值",
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
      `有${count}行被${struck ? "隐藏、筛选或整行划掉" : "隐藏或筛选"}，仍会参与统计。`,
    reason: "隐藏的行看不见，但报上去会算进家数。取消隐藏后请看一眼还要不要。",
    mending: "取消隐藏",
  },
  "not-data-row": {
    title: "非数据行",
    message: ({ row, label }) => `第${row}行是“${label}”行，不计入数据。`,
    reason: (campaign) =>
      `${campaign.tally.totalLabel}、签名、${columnName(campaign, "remarks")}这样的行不算一家，只是说一声。`,
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
    reason: "表里写明没有的，就是零报告，不算漏报；是不是真的没有，请核查。",
  },
  "missing-unit": {
    title: ({ ledger }) => `未填${ledger.unitLabel}`,
    message: (_, { ledger }) => `请填写“${ledger.unitLabel}”。`,
    reason: ({ ledger }) => `没有${ledger.unitLabel}，镇里不知道是哪个村报的。`,
  },
  "unknown-unit": {
    title: ({ ledger }) => `${ledger.unitLabel}不在名单`,
    message: ({ value, suggestion }, { tally }) =>
      suggestion
        ? `“${value}”不在${tally.unitColumn}名单，是否为“${suggestion}”？`
        : `“${value}”不在${tally.unitColumn}名单，请核对单位名称。`,
    reason: ({ tally, notice }) =>
      notice?.units
        ? `${tally.unitColumn}是${notice.units}，名称要和名单一样。`
        : `${tally.unitColumn}的名称要和名单一样。`,
    mending: ({ ledger }) => `把${ledger.unitLabel}改成名单里最接近的一个`,
  },
  "missing-report-date": {
    title: ({ ledger }) => `未填${ledger.dateLabel}`,
    message: (_, { ledger }) => `请填写“${ledger.dateLabel}”。`,
    reason: (campaign) => `通知要求${dueDaysText(campaign)}报送，${campaign.ledger.dateLabel}说明是哪一期。`,
  },
  "invalid-report-date": {
    title: ({ ledger }) => `${ledger.dateLabel}无效`,
    message: ({ value }) => `“${value}”不是有效日期。`,
    reason: "请写成 2019年11月20日 这样的日期。",
  },
  "report-date-outside-period": {
    title: ({ ledger, tally }) => `${ledger.dateLabel}不在${tally.basisWords.period}`,
    message: ({ from, to }, { ledger, tally }) =>
      `${ledger.dateLabel}不在${tally.basisWords.period}（${from}—${to}）内。`,
    reason: ({ ledger }) => `${ledger.dateLabel}要落在这一期里，不然会算到别的一期。`,
  },
} satisfies Partial<FindingWords>;
