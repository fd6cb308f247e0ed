import { type Analysis, analysisOf } from "../../../core/tally";
import { usePaneState } from "./use-session";

/** Everything there is to know of the workbook; null until it is read. */
export function useAnalysis(): Analysis | null {
  const { known } = usePaneState();
  return known && analysisOf(known);
}
