import { type Cost, exponentOf, type Growth } from "./growth";
import type { Section } from "./measure";
import { spentOn } from "./spent";

/** Something whose cost is measured at two sizes. */
export interface Growing<Given> {
  readonly of: string;
  readonly sizes: readonly [number, number];
  /** Made before the clock runs. */
  readonly make: (size: number) => Promise<Given> | Given;
}

/** The processor's time, the least of three: what grows must not be what another program on the machine took. */
async function least(work: () => unknown): Promise<number> {
  await work();
  const runs = [await spentOn(work), await spentOn(work), await spentOn(work)];
  return Math.min(...runs.map(({ computed }) => computed));
}

/** A table of how costs grow. */
export async function growthSection<Given>(
  { title, about }: Pick<Section, "title" | "about">,
  all: readonly Growing<Given>[],
  work: (given: Given) => unknown,
): Promise<Section> {
  const rows: string[][] = [];
  const growth: Growth[] = [];
  for (const { of, sizes, make } of all) {
    const costs: Cost[] = [];
    for (const size of sizes) {
      const given = await make(size);
      costs.push({ size, cost: await least(() => work(given)) });
    }
    const exponent = exponentOf(costs[0]!, costs[1]!);
    growth.push({ of, exponent });
    const told = costs.map(({ size, cost }) => `${size.toLocaleString("en")}: ${cost.toFixed(0)} ms`);
    rows.push([of, exponent.toFixed(2), ...told]);
  }
  return {
    title,
    about: `${about} The processor's time, the least of three; the exponent is 1 where the cost is linear and 2 where it grows with the square. Over 1.25 fails the run.`,
    header: ["what grows", "exponent", "small", "large"],
    rows,
    growth,
  };
}
