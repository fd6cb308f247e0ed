import type { Campaign } from "../../../core/campaign";
import type { IsoDate } from "../../../core/language";
import { dayText } from "../day";
import { listed } from "../sentence";

/** What the command line says of the squad's materials, zh-CN. */
export const materialsText = {
  needsRegister: (command: string) => `请用 --previous 写出汇总工作簿，如 ${command} --previous 汇总.xlsx。`,
  needsOut: (command: string) =>
    `请用 -o 写出要生成的文件或文件夹，如 ${command} --previous 汇总.xlsx -o 结果。`,
  noSuchPeriod: (due: IsoDate | undefined, known: readonly IsoDate[]) =>
    known.length === 0
      ? "汇总工作簿里还没有任何一期的数据，请先汇总一期。"
      : `汇总工作簿里没有${dayText(due ?? null)}一期，现有：${listed(known.map(dayText))}。`,
  notNext: (due: IsoDate, last: IsoDate) =>
    `${dayText(due)}不在汇总工作簿已有的各期之后，最近一期是${dayText(last)}。`,
  noDueDay: (due: IsoDate, next: IsoDate) =>
    `${dayText(due)}不是报送日，其后最近的报送日是${dayText(next)}。`,
  made: (what: string, due: IsoDate, out: string) => `已生成${dayText(due)}一期的${what}：${out}`,
  report: "整治进展情况通报（代拟稿）",
  reminder: "报送提醒",
  county: "全镇上报表",
  dispatch: ({ assistance }: Campaign) => assistance.title,
  summary: (who: string) => `${who}工作总结`,
  gaps: (count: number) => `缺${count}项，已列在文末“草稿待补充事项”，报送前请补充并删除。`,
  noSuchUnit: (unit: string) => `名单里没有“${unit}”，请核对 --unit。`,
  sheetRows: (sheet: string, count: number) => `${sheet}：${count}家`,
  untold: (count: number) => `另有${count}家只有总台账的记录，没有历次清单，未列入。`,
  noDepartments: "方案配置没有写明协办部门（assistance.departments），没有可生成的清单。",
} as const;
