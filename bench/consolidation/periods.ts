import { statSync } from "node:fs";
import path from "node:path";
import type { Section } from "../measure";
import { makeFolder } from "./campaign-folder";
import { consolidateOnce } from "./command-line";

/** Due days of four months. */
const dueDays = ["08", "09", "10", "11"].flatMap((month) =>
  ["10", "20", "30"].map((day) => `2019-${month}-${day}`),
);
const UNITS = Number(process.env["BENCH_UNITS"] ?? 400);
/** 40,000 sites at the end of twelve periods. */
const rowsAt = (period: number) => 78 + 2 * period;

/** A campaign of twelve periods, each consolidated against the register that the one before left. */
export function campaignThroughTime(cli: string, folder: string): Section {
  let previous: string | null = null;
  let remembered = 0;
  const rows = dueDays.map((period, at): string[] => {
    const [year, month, day] = period.split("-").map(Number);
    makeFolder(folder, { files: UNITS, units: UNITS, rowsEach: rowsAt(at) }, `${year}年${month}月${day}日`);
    const out = path.join(folder, `${period}.xlsx`);
    const run = consolidateOnce(cli, folder, { period, out, previous });
    const before = previous ? statSync(previous).size : 0;
    previous = out;
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
    const count = (value: number) => value.toLocaleString("en");
    const line = [
      period,
      count(run.rows),
      count(remembered),
      `${(before / 1e6).toFixed(1)} MB`,
      count(run.sites),
      `${seconds(run.milliseconds)} s (${seconds(run.computed)})`,
      `${Math.round(run.peak / 1e6)} MB`,
    ];
    remembered += run.rows;
    return line;
  });
  return {
    title: "A campaign through time",
    about: `${UNITS} villages report all their sites in each of twelve periods, and the command line consolidates each period against the workbook of the one before, which it reads whole. In brackets what the processor spent, all threads together. Every period brings ${UNITS * 2} new sites.`,
    header: [
      ...["period", "rows that came", "rows remembered", "register read", "sites known after"],
      ...["time", "peak memory"],
    ],
    rows,
  };
}
