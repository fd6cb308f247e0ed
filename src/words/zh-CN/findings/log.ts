import type { FindingWords } from "../../finding-words";
import { columnName, logColumnName } from "../campaign/names";

/** What is said of 检查行动登记. */
export const logWords = {
  "log-missing-date": {
    title: (campaign) => `登记未填${logColumnName(campaign, "date")}`,
    message: (_, campaign) => {
      const date = logColumnName(campaign, "date");
      return `请填写行动${date}；没有${date}的行动只计入${campaign.tally.basisWords.cumulative}。`;
    },
    reason: null,
  },
  "log-invalid-date": {
    title: (campaign) => `登记${logColumnName(campaign, "date")}无效`,
    message: ({ value }) => `“${value}”不是有效日期，请写成2019-11-20。`,
    reason: null,
  },
  "log-date-in-future": {
    title: (campaign) => `登记${logColumnName(campaign, "date")}未到`,
    message: ({ value }, campaign) => `${value}还没有到，请核对行动${logColumnName(campaign, "date")}。`,
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
    title: "登记不是整数",
    message: ({ column, value }) => `“${column}”应填非负整数，现为“${value}”，不计入调度表。`,
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
