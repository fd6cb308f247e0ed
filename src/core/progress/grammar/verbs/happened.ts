import { nominals } from "../../text/names";
import type { Doer } from "../scopes/governor-kinds";
import type { Needs } from "../scopes/reading";
import { isLeftUndone } from "./left-undone";

const TAKEN = /^(?:均|都|全部|也)?(?:已|已经)?(?:落实|到位|完成|执行|实施)/;
const TAKING = /(?:实施|采取|执行)了?[^，。；]{2,6}$/;
const FAR = 10;

/** 停电措施已落实, 实施停电措施: whether the 措施 that begins at a place was taken. */
function isTaken(text: string, start: number): boolean {
  return (
    TAKEN.test(text.slice(start + 2, start + FAR)) || TAKING.test(text.slice(Math.max(0, start - FAR), start))
  );
}

/** Whether what ends at a place of the text is the name of a paper, a rule or a device (断电保护器). */
export function isName({ passage, clause }: Needs<"passage" | "clause">, end: number): boolean {
  const { text } = passage;
  switch (nominals.at(text, end)?.text) {
    case undefined:
      return false;
    case "措施":
      return !clause.says("taking") && !isTaken(text, end);
    case "现场":
      // 搬离现场
      return !"离出".includes(text.charAt(end - 1));
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
