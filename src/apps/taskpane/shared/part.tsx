import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { NotLoaded } from "./NotLoaded";

/** A component whose script is fetched when it is first shown. */
export interface Part<Props> {
  (props: Props): ReactNode;
  /** Fetches the script ahead of being shown; a failure shows when it is wanted. */
  fetch(): void;
}

/**
 * Makes a part of the pane that is fetched when first wanted. React's `lazy` would hold it back for 300 ms once
 * something stood in its place, and would never try again after a failure. What does not come is
 * said in its place, with a button to try again: nothing around it is lost.
 * @param waiting what stands in its place meanwhile.
 */
export function part<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  waiting: ReactNode = null,
): Part<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    Loaded = (await load()).default;
  };

  function Shown(props: Props) {
    const [tries, setTries] = useState(0);
    /** Of which try is known how it went. */
    const [outcome, setOutcome] = useState<{ readonly of: number; readonly failed: boolean }>();
    useEffect(() => {
      if (Loaded) return;
      let isGone = false;
      fetch().then(
        () => !isGone && setOutcome({ of: tries, failed: false }),
        () => !isGone && setOutcome({ of: tries, failed: true }),
      );
      return () => {
        isGone = true;
      };
    }, [tries]);
    if (Loaded) return <Loaded {...props} />;
    if (outcome?.failed && outcome.of === tries) return <NotLoaded onRetry={() => setTries(tries + 1)} />;
    return waiting;
  }
  return Object.assign(Shown, { fetch: () => void fetch().catch(() => undefined) });
}
