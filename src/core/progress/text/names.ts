import type { Campaign } from "../../campaign";
import { fold, WordTable } from "../../language";
import { placeNames } from "../../roster";

function tableOf(words: string): WordTable<true> {
  const table = new WordTable<true>();
  table.add(words.split(" "), true);
  return table;
}

/** What makes the name of a paper, a rule or a device of the word before it (取缔通知书, 断电保护器, 搬迁协议). */
export const nominals = tableOf(
  "通知书 承诺 组 通知 公告 公示 函 告知书 决定书 承诺书 申请 协议 合同 方案 意见 意向 计划 名单 名录 目录 清单 对象 类 类型 保护器 保护装置 费用 费 有限公司 公司 程序 案件 案卷 卷宗 文书 条件 手续 标准 要求 " +
    "措施 期限 期满 时限 报告 台账 范围 阶段 责任 责任书 文件 倡议书 令 政策 报警器 装置 记录 命令 指令 执法证 补偿 资金 预算 补助 比例 率 进度 情况 进展 行动方案 工作方案 项目 " +
    "材料 事宜 会 部署 复查 现场 现场会 状态 档案 照片 通告 宣传 工作会议 工作会 会议 协调会 动员会 工作组 专班 小组 力度 队伍 施工 部分 经费 人员名单 前",
);

/** What a place ends in that sites are moved into. */
export const parks = tableOf(
  "园 基地 工业区 产业区 开发区 集中区 集控区 厂房 标准厂房 标准化厂房 园区 集聚区 小区 新址 孵化",
);

/** What a word of the campaign is: the name of a place, a machine or a material. */
export type NameRole = "place" | "equipment" | "material";

const namesByCampaign = new WeakMap<Campaign, WordTable<NameRole>>();

/** The campaign's names, folded as the text is: 后 of 后林 is no “afterwards”. */
export function namesOf(campaign: Campaign): WordTable<NameRole> {
  let names = namesByCampaign.get(campaign);
  if (!names) {
    names = new WordTable<NameRole>();
    const folded = (words: readonly string[]): string[] => words.map((word) => fold(word).chars);
    names.add(folded(placeNames(campaign)), "place");
    names.add(folded(campaign.trades.machines), "equipment");
    names.add(folded(campaign.trades.rawMaterials), "material");
    namesByCampaign.set(campaign, names);
  }
  return names;
}
