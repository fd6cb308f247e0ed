import type { Campaign } from "../../../core/campaign";
import type { MailDraft, PreflightItem, PreflightKey, PreflightPoint } from "../../../core/submission";
import type { WorkingPeriod } from "../../../core/campaign";
import type { StampReading, SubmissionSummary, SummaryFigure } from "../../../core/submission";
import { counted, lifecycleNames, siteKind } from "../campaign/names";
import { dayText } from "../day";
import { findingMessage } from "../findings";

function preflightTitles({
  ledger,
  tally,
}: Campaign): Readonly<Record<PreflightKey, { done: string; open: string }>> {
  return {
    ledger: { done: "清单没有需改", open: "清单还没有改好" },
    tally: { done: "调度表已生成且一致", open: "调度表还没有做好" },
    unitAndDate: {
      done: `${ledger.unitLabel}、时间在${tally.basisWords.period}`,
      open: `${ledger.unitLabel}、时间要核对`,
    },
    stamp: { done: "校验印记完好", open: "校验印记" },
  };
}

/** The words of 报送 that stand still. */
export const submissionText = {
  fileName: "文件名",
  copyFileName: "复制文件名",
  stamp: "加盖校验印记",
  mailDraft: "生成邮件草稿",
  copyWeChat: "复制微信文字",
  copySubject: "复制主题",
  copyBody: "复制正文",
  copied: "已复制。",
  closureCards: "销号卡",
  upcoming: "快到时限的加工点",
  noUpcoming: "没有快到时限的加工点。",
  offerLifecycle: (campaign: Campaign) =>
    `补上${lifecycleNames(campaign)}${counted(campaign.ledger.lifecycle.length)}列`,
  workSummary: "工作总结草稿",
  ready: "可以报送。",
  changed: "已改动",
} as const;

/** A line of the checklist: what is done, or how many points are open. */
export function preflightTitle({ key, state, points }: PreflightItem, campaign: Campaign): string {
  const { done, open } = preflightTitles(campaign)[key];
  if (state === "done") return done;
  if (key === "stamp") return `${open}：${points[0] ? pointText(points[0], campaign) : ""}`;
  const blocking = points.filter((point) => point.state === "open").length;
  const warnings = points.length - blocking;
  const counts = [blocking ? `${blocking} 处需改` : "", warnings ? `${warnings} 条提醒` : ""].filter(Boolean);
  return `${state === "open" ? open : done}，${counts.join("、")}`;
}

/** What an open point asks for. */
export function pointText(point: PreflightPoint, campaign: Campaign): string {
  if (point.code === "stamp-missing") return "还没有加盖，改好后请点“加盖校验印记”。";
  if (point.code === "stamp-broken") return "已改动，请核对后重新加盖。";
  return findingMessage(point, campaign);
}

/** What a stamp says of the workbook. */
export function stampText({ state, stamp }: StampReading): string {
  if (state === "none") return "未加盖校验印记";
  const when = stamp?.time ? `（${stamp.time}加盖）` : "";
  return state === "intact" ? `校验印记完好${when}` : `已改动：加盖印记后内容有变化${when}`;
}

/** 本期 with the days left where it is the present one. */
export function periodText({ from, to, daysLeft }: WorkingPeriod, { tally }: Campaign): string {
  const left = daysLeft === null ? "" : daysLeft === 0 ? "，今天报送" : `，距报送${daysLeft}天`;
  return `${tally.basisWords.period} ${from} 至 ${to}${left}`;
}

function figureText({ label, unit, value }: SummaryFigure): string {
  return value === null ? `${label} 待填` : `${label} ${value}${unit}`;
}

function unitText(unit: string | null): string {
  return unit ?? "（未填单位）";
}

/** The unit with its town before it, once; so no line begins with what a village typed. */
function townAndUnit({ town, unit }: SubmissionSummary): string {
  return unit?.startsWith(town) ? unit : `${town}${unitText(unit)}`;
}

function sitesText({ sites, dispositions }: SubmissionSummary, campaign: Campaign): string {
  const classes = dispositions.map(({ word, sites: count }) => `${word}${count}家`).join("，");
  return sites === 0
    ? `${campaign.tally.basisWords.period}无${siteKind(campaign)}（零报告）。`
    : `加工点${sites}家：${classes}。`;
}

function stateText({ errors, warnings }: SubmissionSummary): string {
  const parts = [errors ? `需改${errors}处` : "", warnings ? `提醒${warnings}处` : ""].filter(Boolean);
  return parts.length ? `自查：${parts.join("，")}。` : "自查：没有需改和提醒。";
}

/** A plain summary to paste into WeChat. */
export function weChatText(summary: SubmissionSummary, campaign: Campaign): string {
  const { unit, ledgerTitle, tallyTitle, reportDate, figures, fileName } = summary;
  return [
    `【${unitText(unit)}】${ledgerTitle}、${tallyTitle}${reportDate ? `（${dayText(reportDate)}）` : ""}`,
    sitesText(summary, campaign),
    `${figures.map(figureText).join("；")}。`,
    stateText(summary),
    `文件：${fileName}`,
  ].join("\n");
}

/** Subject and body of the mail that the workbook is handed in with. */
export function mailText(summary: SubmissionSummary, campaign: Campaign): MailDraft {
  const { unit, ledgerTitle, tallyTitle, reportDate, office, fileName, figures } = summary;
  const what = `${ledgerTitle}及${tallyTitle}`;
  const day = dayText(reportDate);
  return {
    subject: `${townAndUnit(summary)}${what}${day ? `（${day}）` : ""}`,
    body: [
      `${office}：`,
      "",
      `现报送${unitText(unit)}${what}，见附件“${fileName}”。`,
      sitesText(summary, campaign),
      `${figures.map(figureText).join("；")}。`,
      "请查收。",
      "",
      townAndUnit(summary),
      ...(day ? [day] : []),
    ].join("\n"),
  };
}

/** How to attach the workbook by hand where no file can be made. */
export function attachText(fileName: string): string {
  return [
    "1. 保存工作簿，把文件名改为（可复制）：",
    `   ${fileName}`,
    "2. 新建邮件，粘贴主题和正文。",
    "3. 点“添加附件”，选中这个文件，核对收件人后发送。",
  ].join("\n");
}
