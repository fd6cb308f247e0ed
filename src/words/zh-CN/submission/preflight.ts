import type { Campaign, WorkingPeriod } from "../../../core/campaign";
import type { PreflightItem, PreflightKey, PreflightPoint, StampReading } from "../../../core/submission";
import { daySpan } from "../day";
import { findingMessage } from "../findings";

function preflightTitles({
  ledger,
  tally,
}: Campaign): Readonly<Record<PreflightKey, { done: string; open: string }>> {
  return {
    ledger: { done: "清单无须修改", open: "清单待修改" },
    tally: { done: "调度表已生成，与清单一致", open: "调度表待完善" },
    unitAndDate: {
      done: `${ledger.unitLabel}已填，${ledger.dateLabel}在${tally.basisWords.period}内`,
      open: `${ledger.unitLabel}、${ledger.dateLabel}待核对`,
    },
    stamp: { done: "校验印记有效", open: "校验印记" },
  };
}

/** A line of the checklist: what is done, or how many points are open. */
export function preflightTitle({ key, state, points }: PreflightItem, campaign: Campaign): string {
  const { done, open } = preflightTitles(campaign)[key];
  if (state === "done") return done;
  if (key === "stamp") return `${open}：${points[0] ? pointText(points[0], campaign) : ""}`;
  const blocking = points.filter((point) => point.state === "open").length;
  const warnings = points.length - blocking;
  const counts = [
    blocking ? `需改${blocking}处` : "",
    warnings ? `${state === "open" ? "" : "另有"}提醒${warnings}条` : "",
  ].filter(Boolean);
  return `${state === "open" ? open : done}，${counts.join("、")}`;
}

/** What an open point asks for. */
export function pointText(point: PreflightPoint, campaign: Campaign): string {
  if (point.code === "stamp-missing") return "未加盖，改好后请点“加盖校验印记”。";
  if (point.code === "stamp-broken") return "盖后有改动，请核对后重新加盖。";
  return findingMessage(point, campaign);
}

/** What a stamp says of the workbook. */
export function stampText({ state, stamp }: StampReading): string {
  if (state === "none") return "未加盖校验印记";
  const when = stamp?.time ? `（${stamp.time}加盖）` : "";
  return state === "intact" ? `校验印记有效${when}` : `校验印记盖后有改动${when}`;
}

/** 本期 with the days left where it is the present one. */
export function periodText({ from, to, daysLeft }: WorkingPeriod, { tally }: Campaign): string {
  const left = daysLeft === null ? "" : daysLeft === 0 ? "，今天是报送日" : `，距报送日还有${daysLeft}天`;
  return `${tally.basisWords.period}：${from.slice(0, 4)}年${daySpan(from, to)}${left}`;
}
