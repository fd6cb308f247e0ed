import { part } from "../shared/part";
import { usePaneState } from "../shared/use-session";

const ResultBar = part(() => import(/* webpackChunkName: "result-bar" */ "./ResultBar"));

/** The last result at the foot; read out when it comes. */
export function LastResult() {
  const { result } = usePaneState();
  return <div role="status">{result && <ResultBar result={result} />}</div>;
}
