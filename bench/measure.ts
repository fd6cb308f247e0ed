import { table } from "../scripts/docs-section";
import type { Growth } from "./growth";

/** Median, least and most of several runs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Runs `work` once to warm up and then `runs` times. */
export async function time(work: () => unknown, runs = 5): Promise<Timing> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return timingOf(times);
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)! };
}

/** `12.3 ms (11.9–14.0)`. */
export function written({ median, least, most }: Timing): string {
  const short = (ms: number) => (ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3));
  return `${short(median)} ms (${short(least)}–${short(most)})`;
}

/** A table of the benchmark report. */
export interface Section {
  readonly title: string;
  /** What is measured, against whom. */
  readonly about: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How its costs grow; what is too steep fails the run. */
  readonly growth?: readonly Growth[];
}

/** A section as a Markdown table. */
export function markdown({ title, about, header, rows }: Section): string {
  return [`## ${title}`, "", about, "", ...table(header, rows), ""].join("\n");
}
