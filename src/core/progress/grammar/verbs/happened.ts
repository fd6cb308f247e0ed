import { nominals } from "../../text/names";
import type { Doer } from "../scopes/governor-kinds";
import type { Needs } from "../scopes/reading";
import { isLeftUndone } from "./left-undone";

const TAKEN = /^(?:均|都|全部|也)?(?:已|已经)?(?:落实|到位|完成|执行|实施)/;
const TAKING = /(?:实施|采取|执行)了?[^，。；]{2,6}$/;
const FAR = 10;

/** Whether what ends at a place of the text is the name of a paper, a rule or a device (断电保护器). */
export function isName({ passage, clause }: Needs<"passage" | "clause">, end: number): boolean {
  const name = nominals.at(passage.text, end);
  // 停电措施已落实
  const isTaken =
    TAKEN.test(passage.text.slice(end + 2, end + FAR)) || TAKING.test(passage.text.slice(0, end).slice(-FAR));
  if (name?.text === "措施" && isTaken) return false;
  // 搬离现场
  if (name?.text === "现场" && "离出".includes(passage.text.charAt(end - 1))) return false;
  return name !== undefined && !(name.text === "措施" && clause.says("taking"));
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
