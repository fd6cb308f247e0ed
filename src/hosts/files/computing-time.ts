type Usage = { readonly user: number; readonly system: number };
type Clock = (since?: Usage) => Usage;

/** On a machine that is busy with other things nothing is waited for longer than so many times its patience. */
const busy = 6;

/** Processor time of this thread where the host can tell it, else of the process; null in a browser. */
function processorClock(): Clock | null {
  const { process: host } = globalThis as {
    readonly process?: { readonly threadCpuUsage?: Clock; readonly cpuUsage?: Clock };
  };
  return host?.threadCpuUsage?.bind(host) ?? host?.cpuUsage?.bind(host) ?? null;
}

/**
 * Milliseconds that were computed since now, and no more than have passed: a file is not to blame for the time that
 * other programs take of a busy machine. In a browser, which tells only the time, all that passes.
 */
export function computingTime(): () => number {
  const clock = processorClock();
  const [start, began] = [clock?.(), performance.now()];
  return () => {
    const passed = performance.now() - began;
    if (!clock || !start) return passed;
    const { user, system } = clock(start);
    return Math.min(passed, Math.max((user + system) / 1000, passed / busy));
  };
}
