import type { UnitPeriod } from "../../../core/consolidation";
import { boardStates } from "../consolidation/states";

/** The word of a unit's state in a period, as 历次数据 has it; 未报 where it has no line. */
export function stateWord(report: Pick<UnitPeriod, "state"> | null): string {
  if (report === null) return boardStates["not-sent"];
  return boardStates[report.state as keyof typeof boardStates] ?? report.state;
}
