import type { Loss, Obstacle } from "../../core/workbook";
import { listed } from "./sentence";

/** What is said of a fix beside what it does; zh-CN. */

const obstacles: Readonly<Record<Obstacle, string>> = {
  array: "这里是一个数组公式的一部分，不能单独改；请在 Excel 或 WPS 里整体修改或转为数值。",
  protected: "这里设有密码保护，不能自动修改；请先撤销工作表保护。",
  "structure-locked": "工作簿结构设有保护，不能添加、删除工作表或改名；请先在“审阅”里解除工作簿结构保护。",
  filtered: "工作表正在筛选，不能插入或删除行；请先清除筛选。",
  table: "这里是超级表，自动修改会破坏它；请先转换为普通区域。",
  "table-title": "超级表里已有同名的列，不能自动修改；请先给那一列改名。",
  "pivot-table": "同行或同列有数据透视表，不能自动修改；请先把它移到其他工作表。",
  invalid: "这里有合并单元格或已到表格边界，不能自动修改；请手工修改。",
};

const losses: Readonly<Record<Loss, string>> = {
  value: "这些行、列里的内容",
  formula: "公式",
  link: "超链接",
  picture: "图片",
  "rich-text": "部分文字的颜色、删除线等格式或注音",
  comment: "批注",
  "unseen-comment": "可能有的批注（这个 Excel 看不到有没有）",
  "unseen-picture": "可能有的图片（这个 Excel 看不到在哪里）",
  "unseen-link": "可能有的超链接（这个 Excel 看不到有没有）",
};

/** Why a fix is not offered. */
export function obstacleSentence(obstacle: Obstacle): string {
  return obstacles[obstacle];
}

/** What a fix takes away. */
export function lossSentence(lost: readonly Loss[]): string {
  return `改后会失去：${listed([...new Set(lost)].map((loss) => losses[loss]))}。`;
}
