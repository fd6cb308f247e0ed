import { type ComponentType, type ReactNode, useEffect, useState } from "react";

/** A component whose script is fetched when it is first shown. */
export interface Part<Props> {
  (props: Props): ReactNode;
  /** Fetches the script ahead of being shown; a failure shows when it is wanted. */
  fetch(): void;
}

/**
 * Makes a part of the pane that is fetched when first wanted. React's `lazy` would hold it back for 300 ms once
 * something stood in its place, and would never try again after a failure. What is thrown goes to the
 * `ChunkBoundary` around.
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
    const [outcome, setOutcome] = useState<{ readonly failed: boolean; readonly error?: unknown }>();
    useEffect(() => {
      if (Loaded) return;
      let isGone = false;
      fetch().then(
        () => !isGone && setOutcome({ failed: false }),
        (error: unknown) => !isGone && setOutcome({ failed: true, error }),
      );
      return () => {
        isGone = true;
      };
    }, []);
    if (outcome?.failed) throw outcome.error;
    return Loaded ? <Loaded {...props} /> : waiting;
  }
  return Object.assign(Shown, { fetch: () => void fetch().catch(() => undefined) });
}
