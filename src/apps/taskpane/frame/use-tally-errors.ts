import { useEffect, useState } from "react";
import { usePaneState } from "../shared/use-session";

/** Edits come in quick succession, and what they do to the tally is not looked at for this long; milliseconds. */
const delay = 300;

/** How many things block in the tally sheet; counted behind what shows first. */
export function useTallyErrors(): number {
  const { known, ledger } = usePaneState();
  const [errors, setErrors] = useState(0);
  useEffect(() => {
    if (!known || !ledger) return setErrors(0);
    let isGone = false;
    const timer = setTimeout(() => {
      void import(/* webpackChunkName: "tally" */ "../../../core/tally/analysis").then(
        ({ analysisOf }) => !isGone && setErrors(analysisOf(known).tallyErrorsOf(ledger)),
        () => undefined,
      );
    }, delay);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [known, ledger]);
  return errors;
}
