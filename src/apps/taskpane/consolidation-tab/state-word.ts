import type { BoardLine, BoardState } from "../../../core/consolidation";
import { boardStates } from "../../../words/zh-CN/consolidation/states";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";

/** Whether a unit of which nothing came may still be among the files that are being read. */
export function isBeingRead(state: BoardState, isReading: boolean): boolean {
  return isReading && state === "not-sent";
}

/** What the board calls a state: nobody has sent nothing while files are still being read. */
export function stateWord(state: BoardState, isReading: boolean): string {
  return isBeingRead(state, isReading) ? text.beingRead : boardStates[state];
}

/** Of how many units something came. */
export function receivedOf(board: readonly BoardLine[]): number {
  return board.filter(({ state }) => state !== "not-sent").length;
}
