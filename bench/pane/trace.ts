/** A task on a page's main thread: milliseconds of its own, without those that the processor gave to others. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread, which a busy machine does not lengthen. */
  readonly tdur?: number;
}

/** What the page marks itself with (`performance.mark`), so that its thread is told from Chromium's own pages. */
export const markOfPage = "the page that is measured";
const longest = 50;

/** The tasks of the page's main thread in a Chromium trace. */
export function mainThreadTasks(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  const page = traceEvents.find(({ name }) => name === markOfPage);
  if (!page) throw new Error("the trace does not show the page");
  return traceEvents
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        ph === "X" && name === "RunTask" && pid === page.pid && tid === page.tid && ts > page.ts,
    )
    .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts / 1000, duration: tdur / 1000 }));
}

/** Those that a person would feel. */
export function longTasks(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ duration }) => duration > longest);
}
