import type { Campaign } from "../../../core/campaign";
import { cellToShow } from "../../../core/findings";
import type { LocatedFinding, ReturnNote } from "../../../core/consolidation";
import { siteKind } from "../campaign/site-names";
import { monthDay } from "../day";
import { type Manners, signed, usualManners } from "./manners";
import { consolidationMessage } from "./messages";

/** The name of a return note's file, without an ending. */
export function returnNoteName(unit: string): string {
  return `${unit}_退回单`;
}

/** The message to a unit for WeChat: a reminder where nothing came in, else what is to mend, where, and how. */
export function returnNoteText(
  note: ReturnNote,
  campaign: Campaign,
  manners: Manners = usualManners(campaign),
): string {
  const lines = isReminder(note) ? [reminderLine(note, campaign)] : findingLines(note, campaign);
  return [`【${note.unit}】${manners.unit}${lines[0]}`, ...lines.slice(1), ...signed(manners)].join("\n");
}

/** A unit that has sent nothing has nothing to mend. */
function isReminder({ listed }: ReturnNote): boolean {
  return listed.every(({ code }) => code === "missing-submission");
}

function day({ period }: ReturnNote): string {
  return period ? `（${monthDay(period.to)}）` : "";
}

function reminderLine(note: ReturnNote, campaign: Campaign): string {
  const { ledger, tally } = campaign;
  const forms = `${siteKind(campaign)}${ledger.sheetName}、${tally.sheetName}`;
  return `${tally.basisWords.period}${forms}${day(note)}尚未收到，请尽快报送；已报送的，烦请告知，谢谢！`;
}

function findingLines(note: ReturnNote, campaign: Campaign): string[] {
  const { file, listed, rest } = note;
  const { tally, consolidation } = campaign;
  const errors = listed.filter(({ severity }) => severity === "error");
  const others = listed.filter(({ severity }) => severity !== "error");
  const lines = (findings: readonly LocatedFinding[], before: number) =>
    findings.map((finding, index) => `${before + index + 1}. ${lineOf(finding, campaign)}`);
  return [
    `${tally.basisWords.period}${siteKind(campaign)}报表${day(note)}已收到，经核对，` +
      (errors.length ? "以下内容请修改：" : "以下情况请核对："),
    ...(file ? [`文件：${file}`] : []),
    ...lines(errors, 0),
    ...(errors.length && others.length ? ["以下情况请顺便核对："] : []),
    ...lines(others, errors.length),
    ...(rest > 0 ? [`另有${rest}项，详见“${consolidation.sheets.findings}”。`] : []),
    errors.length ? "烦请修改后重新报送，谢谢！" : "以上情况请核实后反馈，确有其事的不用改表，谢谢！",
  ];
}

function lineOf(finding: LocatedFinding, campaign: Campaign): string {
  const place = [finding.sheet, cellToShow(finding)].filter(Boolean).join(" ");
  return `${place ? `${place}：` : ""}${consolidationMessage(finding, campaign)}`;
}
