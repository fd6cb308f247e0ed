import type { Campaign, WorkingPeriod } from "../../../core/campaign";
import type { PreflightItem, PreflightKey, PreflightPoint, StampReading } from "../../../core/submission";
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
