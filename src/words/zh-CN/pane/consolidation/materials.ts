import type { Campaign } from "../../../../core/campaign";
import type { DepartmentList, TownReport } from "../../../../core/materials";
import type { IsoDate } from "../../../../core/language";
import { formName } from "../../campaign/names";
import type { WorkSummary } from "../../../../core/submission";
import { dayText } from "../../day";

/** 生成材料, the one place where all that the squad sends out is made, zh-CN. */
export const materialsPaneText = {
  open: "生成材料",
  asOf: (due: IsoDate) => `以下材料由总台账生成，数据截至${dayText(due)}，只在这台电脑上做，不上传。`,
  noPeriod: "还没有选定报送日的一期数据，暂不能生成。",
  preview: "预览",
  notKnown: "尚缺：",
  toCheck: "请核对：",
  making: (name: string, done?: number, all?: number) =>
    `正在生成${name}${done === undefined || all === undefined ? "" : `，${done}/${all}`}`,
  stop: "停止",
  stopped: (name: string) => `已停止生成${name}。`,
  failed: (name: string) => `未能生成${name}，表格内容没有变，请再点一次。`,
  made: (name: string, place: string) => `已生成 ${name}，在${place}。`,
  saveWord: "生成 .docx",
  saveWorkbook: "生成 .xlsx",
  saveArchive: "生成 .zip",
  copy: "复制文字",

  briefing: {
    name: "整治进展情况通报（代拟稿）",
    contains: ({ sites, units }: TownReport) =>
      `${sites.length}家的总体情况，${units.length}个单位的进展，未完成${sites.filter(({ isDone }) => !isDone).length}家逐家列出。标题、落款由镇里定。`,
  },
  messages: {
    reminder: "报送提醒",
    copy: "复制群发文字",
    contains: (notes: number) =>
      `一段发到群里的报送提醒${notes > 0 ? `，${notes}个单位的退回单` : ""}，合成一个文件。`,
    noFiles: "退回单要先读入本期文件。",
  },
  dispatch: {
    contains: (lists: readonly DepartmentList[]) =>
      `${lists.map(({ department, sites }) => `${department.name}${sites.length}家`).join("，")}。`,
    noDepartments: "方案配置没有写明协办部门。",
  },
  county: {
    name: "全镇上报表",
    note: (said: string) => `${said}。`,
    contains: ({ sites }: TownReport, { ledger, tally }: Campaign) =>
      `全镇的${formName(ledger)}（${sites.length}家）和${formName(tally)}（累计、本期）。`,
  },
  summary: {
    name: "工作总结",
    of: "总结单位",
    wholeTown: ({ town }: Campaign) => `${town}（全镇）`,
    contains: ({ sites, done }: WorkSummary, who: string) =>
      `${who}${sites}家的整治情况，已完成${done}家；存在问题和打算留待补充。`,
    gaps: (count: number) => `${count}项，列在文末“草稿待补充事项”。`,
  },
  prepared: {
    name: "下期预填表",
    contains: (due: IsoDate, { units }: TownReport, { ledger, tally }: Campaign) =>
      `${units.length}个单位各一份${dayText(due)}一期的工作簿：${formName(ledger)}按总台账填好，${formName(tally)}留待填写，未填项由条件格式标出。`,
    untold: (count: number) => `${count}家只有总台账的记录，没有历次清单，未填入。`,
  },
} as const;
