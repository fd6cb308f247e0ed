import type { FindingWords } from "../../finding-words";
import { columnName, logColumnName } from "../campaign/names";
import { dayText } from "../day";

/** What is said of 检查行动登记. */
export const logWords = {
  "log-missing-date": {
    title: (campaign) => `行动登记未填${logColumnName(campaign, "date")}`,
    message: (_, campaign) => {
      const date = logColumnName(campaign, "date");
      return `请填写行动${date}；没有${date}的行动只计入${campaign.tally.basisWords.cumulative}。`;
    },
    reason: null,
  },
  "log-invalid-date": {
    title: (campaign) => `行动登记${logColumnName(campaign, "date")}无效`,
    message: ({ value }) => `没有“${value}”这一天，请写成“2019年11月20日”的样式。`,
    reason: null,
  },
  "log-date-in-future": {
    title: (campaign) => `行动登记${logColumnName(campaign, "date")}未到`,
    message: ({ value }, campaign) =>
      `行动${logColumnName(campaign, "date")}${dayText(value)}晚于今天，请核对。`,
    reason: null,
  },
  "log-unknown-type": {
    title: (campaign) => `行动${logColumnName(campaign, "type")}不在选项内`,
    message: ({ value, inspection, closure }, campaign) =>
      value
        ? `“${value}”不在选项内，请选择“${inspection}”或“${closure}”。`
        : `请选择${logColumnName(campaign, "type")}：“${inspection}”或“${closure}”。`,
    reason: null,
  },
  "log-not-a-count": {
    title: "行动登记数字填写不规范",
    message: ({ column, value }) => `“${column}”应填0或正整数，现为“${value}”，暂不计入调度表。`,
    reason: null,
    mending: "数字后面带单位的，改成数字",
  },
  "log-unknown-sequence": {
    title: (campaign) => `${columnName(campaign, "sequence")}不在清单`,
    message: ({ value }, campaign) =>
      `清单中没有${columnName(campaign, "sequence")}${value}，请核对${logColumnName(campaign, "sites")}。`,
    reason: null,
  },
} satisfies Partial<FindingWords>;
