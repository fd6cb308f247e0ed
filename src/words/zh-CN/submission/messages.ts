import type { Campaign } from "../../../core/campaign";
import type { MailDraft, SubmissionSummary, SummaryFigure } from "../../../core/submission";
import { siteKind, siteWord } from "../campaign/site-names";
import { dayText } from "../day";
import { townAndUnit, unitText } from "./unit";

function figureText({ label, unit, value }: SummaryFigure): string {
  return value === null ? `${label}未填` : `${label}${value}${unit}`;
}

function sitesText({ sites, dispositions }: SubmissionSummary, campaign: Campaign): string {
  const classes = dispositions.map(({ word, sites: count }) => `${word}${count}家`).join("，");
  return sites === 0
    ? `${campaign.tally.basisWords.period}无${siteKind(campaign)}（零报告）。`
    : `${siteWord(campaign)}${sites}家：${classes}。`;
}

function stateText({ errors, warnings }: SubmissionSummary): string {
  const parts = [errors ? `${errors}处待修改` : "", warnings ? `${warnings}条待核对` : ""].filter(Boolean);
  return parts.length ? `自查：尚有${parts.join("、")}。` : "自查：未发现问题。";
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
  const { ledgerTitle, tallyTitle, reportDate, office, fileName, figures } = summary;
  const what = `${siteKind(campaign)}${ledgerTitle}及${tallyTitle}`;
  const day = dayText(reportDate);
  return {
    subject: `${townAndUnit(summary)}${what}${day ? `（${day}）` : ""}`,
    body: [
      `${office}：`,
      "",
      `现将我单位${campaign.tally.basisWords.period}${what}报送，详见附件“${fileName}”。`,
      sitesText(summary, campaign),
      `${figures.map(figureText).join("；")}。`,
      "请予审核。",
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
