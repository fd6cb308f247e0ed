import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { besideScripts } from "./consolidation/beside-scripts";
import { type Folder, makeFolder } from "./consolidation/campaign-folder";
import { buildCommandLine, consolidateOnce } from "./consolidation/command-line";
import { consolidationGrowth } from "./consolidation/growth";
import { campaignThroughTime } from "./consolidation/periods";
import { type Cost, exponentOf, type Growth } from "./growth";
import type { Section } from "./measure";

const folders: readonly Folder[] = [
  { files: 1000, units: 500, rowsEach: 20 },
  { files: 4000, units: 500, rowsEach: 20 },
  { files: 16_000, units: 500, rowsEach: 20 },
  { files: 16_000, units: 16_000, rowsEach: 6 },
];

/** The last folders take minutes each. */
const mostFiles = Number(process.env["BENCH_FILES"] ?? Infinity);

/** Does a piece of work with the command line as built, in a folder of its own. */
async function withCommandLine<T>(work: (cli: string, folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "consolidation-bench-"));
  try {
    return await work(buildCommandLine(folder), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function consolidation(): Promise<Section[]> {
  return withCommandLine(async (cli, folder) => [
    besideScripts(cli, path.join(folder, "folder")),
    onePeriod(cli, path.join(folder, "folder")),
    await consolidationGrowth(),
  ]);
}

/** Twelve periods, each with the register of the one before: a section of its own, for it takes long. */
export function periods(): Promise<Section> {
  return withCommandLine((cli, folder) => campaignThroughTime(cli, path.join(folder, "periods")));
}

function onePeriod(cli: string, place: string): Section {
  const growth: Growth[] = [];
  let before: Cost | null = null;
  const lines = folders
    .filter(({ files }) => files <= mostFiles)
    .map((one): string[] => {
      makeFolder(place, one, "2019年11月20日");
      const run = consolidateOnce(cli, place, { period: "2019-11-20", out: path.join(place, "out.xlsx") });
      rmSync(place, { recursive: true });
      const cost = { size: one.files, cost: run.computed };
      // Of the last folder the units grew, and with them what is written.
      const small = before && before.size < one.files ? before : null;
      const exponent = small && exponentOf(small, cost);
      before = cost;
      if (exponent !== null) growth.push({ of: `${one.files.toLocaleString("en")} files`, exponent });
      return [
        `${one.files.toLocaleString("en")} × ${one.rowsEach} rows`,
        one.units.toLocaleString("en"),
        run.rows.toLocaleString("en"),
        exponent?.toFixed(2) ?? "–",
        `${(run.computed / 1000).toFixed(1)} s`,
        `${(run.milliseconds / 1000).toFixed(1)} s`,
        `${Math.round(run.peak / 1e6)} MB`,
      ];
    });
  return {
    title: "Consolidating many files",
    about:
      "The command line as built, from its start to its end: reading, checking and matching every file, and writing the workbook. Where files are more than units each unit sent several and the latest counts: what is read grows and what is written does not. The exponent is that of the processor's time since the line before.",
    header: ["files", "units", "rows written", "exponent", "processor", "clock", "peak memory"],
    rows: lines,
    growth,
  };
}
