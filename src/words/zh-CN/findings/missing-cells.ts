import { type Campaign, columnOf, figureOf } from "../../../core/campaign";
import type { FindingWords } from "../../finding-words";
import {
  columnName,
  columnTitle,
  dispositionKinds,
  dispositionWords,
  formName,
  operatorName,
  phoneName,
  shortColumnName,
} from "../campaign/names";
import { addressReason, contactReason } from "./reasons";

const required = (campaign: Campaign, key: "equipment" | "violations") =>
  `${formName(campaign.ledger)}要“${columnTitle(campaign, key)}”`;

/** What is said of a cell that is empty. */
export const missingCellWords = {
  "missing-site-name": {
    title: (campaign) => `未填${shortColumnName(campaign, "siteName")}`,
    message: (_, campaign) => {
      const { example } = columnOf(campaign, "siteName");
      const nameless = example === undefined ? "" : `；没有名称的，按“${example}”的样子填`;
      return `请填写${shortColumnName(campaign, "siteName")}${nameless}。`;
    },
    reason: "没有名称，就不能与上期、与别村核对是否同一家。",
  },
  "missing-town": {
    title: (campaign) => `未填${shortColumnName(campaign, "town")}`,
    message: (_, campaign) => `请填写${columnTitle(campaign, "town")}。`,
    reason: (campaign) => `${columnTitle(campaign, "town")}是下拉选项，选择即可。`,
    mending: "填上本镇镇名",
  },
  "missing-address": {
    title: (campaign) => `未填${shortColumnName(campaign, "address")}`,
    message: (_, campaign) => `请填写${columnTitle(campaign, "address")}。`,
    reason: addressReason,
  },
  "missing-operator": {
    title: (campaign) => `未填${operatorName(campaign)}`,
    message: (_, campaign) => `请填写${operatorName(campaign)}姓名。`,
    reason: contactReason,
  },
  "missing-phone": {
    title: (campaign) => `未填${phoneName(campaign)}`,
    message: (_, campaign) => `请补充${phoneName(campaign)}。`,
    reason: contactReason,
  },
  "missing-equipment": {
    title: (campaign) => `未填${shortColumnName(campaign, "equipment")}`,
    message: (_, campaign) => `请填写${columnTitle(campaign, "equipment")}；没有请填“无”。`,
    reason: (campaign) => `${required(campaign, "equipment")}。没有设备请填“无”。`,
  },
  "missing-violation": {
    title: (campaign) => `未填${shortColumnName(campaign, "violations")}`,
    message: (_, campaign) => `请填写${shortColumnName(campaign, "violations")}。`,
    reason: (campaign) => `${required(campaign, "violations")}，这是分类处理的依据。`,
  },
  "missing-disposition": {
    title: (campaign) => `未填${shortColumnName(campaign, "disposition")}`,
    message: ({ suggestion }, campaign) => {
      const choose = `请从${dispositionKinds(campaign)}${columnName(campaign, "disposition")}中选一种`;
      return suggestion ? `${choose}，是否按分组标题填“${suggestion}”？` : `${choose}。`;
    },
    reason: (campaign) =>
      `通知要求分类施策：${dispositionWords(campaign)}，${dispositionKinds(campaign)}里选一种。`,
    mending: (campaign) => `写上所在分组标题的${shortColumnName(campaign, "disposition")}`,
  },
  "missing-progress": {
    title: (campaign) => `未填${shortColumnName(campaign, "progress")}`,
    message: (_, campaign) => `请填写${columnTitle(campaign, "progress")}。`,
    reason: (campaign) => {
      const operations = figureOf(campaign, "closureOperations").unit;
      return `调度表里的${operations}、台数、人数都从${columnTitle(campaign, "progress")}里来。`;
    },
  },
  "missing-cell": {
    title: "有一栏未填",
    message: ({ column }) => `请填写“${column}”。`,
    reason: "这一栏是本次行动要求填写的。",
  },
} satisfies Partial<FindingWords>;
