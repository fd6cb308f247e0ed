import { nominals } from "../../text/names";
import type { Doer } from "../scopes/governor-kinds";
import type { Needs } from "../scopes/reading";
import { isLeftUndone } from "./left-undone";

const TAKEN = /^(?:均|都|全部|也)?(?:已|已经)?(?:落实|到位|完成|执行|实施)/;
const TAKING = /(?:实施|采取|执行)了?[^，。；]{2,6}$/;
const FAR = 20;
/** 两断三清落实情况: a name of a paper that says how far something is. */
const COURSE = /^(?:落实|执行|完成|推进|进展|实施|整改|整治|处置)(?:情况|进度|方案|计划|报告|台账|标准)/;
const COURSES = new Set("落执完推进实整处");
/** 清原料情况：已清 */
const ANSWERED =
  /^情况[:：](?:(?:\d+[年月./-])*\d+日?)?(?:均|都|全部)?(?:已(?:清|拆|断|落实|完成|到位|执行)|到位|完成|落实)[理空除净完毕走运到位成]{0,4}(?=[，,。；;）)]|$)/;
/** 仍处于查封状态: as it was left. */
const STILL = /(?:仍|仍然|依然|依旧|一直|继续|保持|持续)(?:处[于在]?|[是为呈])?[查封扣押断水电停]{1,4}$/;

/** 停电措施已落实, 实施停电措施: whether the 措施 that begins at a place was taken. */
function isTaken(text: string, start: number): boolean {
  return (
    TAKEN.test(text.slice(start + 2, start + FAR)) || TAKING.test(text.slice(Math.max(0, start - FAR), start))
  );
}

/** Whether what ends at a place of the text is the name of a paper, a rule or a device (断电保护器). */
export function isName({ passage, clause }: Needs<"passage" | "clause">, end: number): boolean {
  const { text } = passage;
  if (COURSES.has(text.charAt(end)) && COURSE.test(text.slice(end, end + FAR))) return true;
  switch (nominals.at(text, end)?.text) {
    case undefined:
      return false;
    case "措施":
      return !clause.says("taking") && !isTaken(text, end);
    case "状态":
      return STILL.test(text.slice(Math.max(0, end - FAR), end));
    case "现场":
      // 搬离现场
      return !"离出".includes(text.charAt(end - 1));
    case "情况":
      return !ANSWERED.test(text.slice(end, end + FAR));
    default:
      return true;
  }
}

/**
 * Whether the deed whose words end before token `next` happened: nothing denies or plans it, it is no name of a paper,
 * and nothing after it says that it is not finished.
 */
export function happened(
  reading: Needs<"passage" | "clause" | "governors">,
  next: number,
  doer: Doer = "enforcement",
): boolean {
  const { passage, governors } = reading;
  return (
    !governors.isPartly &&
    governors.over(doer) === null &&
    !isName(reading, passage.token(next - 1).end) &&
    !isLeftUndone(passage, next)
  );
}
