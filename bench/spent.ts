import { timingOf, written } from "./measure";

/** Milliseconds by the clock, and of the processor with all threads, which tell more where the machine is shared. */
export interface Spent {
  readonly clock: number;
  readonly computed: number;
}

/** What a piece of work takes. */
export async function spentOn(work: () => unknown): Promise<Spent> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, computed: (user + system) / 1000 };
}

/** The median of the processor's time. */
export function computedIn(runs: readonly Spent[]): number {
  return timingOf(runs.map(({ computed }) => computed)).median;
}

/** The processor's time, and by the clock the median. */
export function writtenSpent(runs: readonly Spent[]): readonly [computed: string, clock: string] {
  const { median } = timingOf(runs.map(({ clock }) => clock));
  return [written(timingOf(runs.map(({ computed }) => computed))), `${(median / 1000).toFixed(2)} s`];
}
