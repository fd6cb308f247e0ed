import { matchAll } from "../src/core/same-site";
import { keyOf, manySites } from "../test/core/same-site/sites";
import { type Cost, exponentOf, type Growth } from "./growth";
import { type Section, time, written } from "./measure";

export async function matching(): Promise<Section> {
  const rows: string[][] = [];
  const growth: Growth[] = [];
  let small: Cost | null = null;
  for (const count of [5000, 20_000, 50_000]) {
    const sites = manySites(count, 0.7);
    let pairs = 0;
    const timing = await time(() => {
      pairs = matchAll(sites.map(keyOf)).length;
    });
    const large = { size: count, cost: timing.median };
    const exponent = small && exponentOf(small, large);
    small ??= large;
    if (exponent !== null) growth.push({ of: `matching ${count.toLocaleString("en")} sites`, exponent });
    rows.push([
      count.toLocaleString("en"),
      written(timing),
      `${((timing.median * 1000) / count).toFixed(1)} µs`,
      exponent?.toFixed(2) ?? "–",
      pairs.toLocaleString("en"),
    ]);
  }
  return {
    title: "Matching sites",
    about:
      "Every pair of the same site among sites as villages write them, seven in ten with a telephone number, one in ten a slip of the pen away from another; keys are made within the time. The exponent is that of the growth since the first line: 1 is linear, 2 is all pairs.",
    header: ["sites", "time", "a site", "exponent", "pairs found"],
    rows,
    growth,
  };
}
