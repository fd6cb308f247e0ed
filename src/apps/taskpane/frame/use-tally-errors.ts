import { useEffect, useState } from "react";
import { usePaneState, useSession } from "../shared/use-session";

/** Edits come in quick succession, and what they do to the tally is not looked at for this long; milliseconds. */
const delay = 300;

/** How many things block in the tally sheet; counted behind what shows first. */
export function useTallyErrors(): number {
  const { campaign, today } = useSession().options;
  const { workbook, ledger } = usePaneState();
  const [errors, setErrors] = useState(0);
  useEffect(() => {
    if (!workbook || !ledger) return setErrors(0);
    let isGone = false;
    const timer = setTimeout(() => {
      void import(/* webpackChunkName: "tally" */ "./count-tally-errors").then(
        ({ countTallyErrors }) => !isGone && setErrors(countTallyErrors(workbook, campaign, ledger, today)),
        () => undefined,
      );
    }, delay);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [workbook, ledger, campaign, today]);
  return errors;
}
