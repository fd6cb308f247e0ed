import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Folder, makeFolder } from "./consolidation/campaign-folder";
import { buildCommandLine, consolidateOnce } from "./consolidation/command-line";
import { campaignThroughTime } from "./consolidation/periods";
import { type Section, timingOf, written } from "./measure";

const folders: readonly (Folder & { readonly runs: number })[] = [
  { files: 500, units: 500, rowsEach: 60, runs: 5 },
  { files: 1000, units: 500, rowsEach: 20, runs: 1 },
  { files: 4000, units: 500, rowsEach: 20, runs: 1 },
  { files: 16_000, units: 500, rowsEach: 20, runs: 1 },
  { files: 16_000, units: 16_000, rowsEach: 6, runs: 1 },
];

export async function consolidation(): Promise<Section[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "consolidation-bench-"));
  try {
    const cli = buildCommandLine(folder);
    return [onePeriod(cli, folder), campaignThroughTime(cli, path.join(folder, "periods"))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function onePeriod(cli: string, folder: string): Section {
  const rows = folders.map((one): string[] => {
    const place = path.join(folder, "folder");
    makeFolder(place, one, "2019年11月20日");
    const options = { period: "2019-11-20", out: path.join(place, "out.xlsx") };
    const runs = Array.from({ length: one.runs }, () => consolidateOnce(cli, place, options));
    rmSync(place, { recursive: true });
    const timing = timingOf(runs.map(({ milliseconds }) => milliseconds));
    return [
      `${one.files.toLocaleString("en")} × ${one.rowsEach} rows`,
      one.units.toLocaleString("en"),
      runs[0]!.rows.toLocaleString("en"),
      written(timing),
      `${Math.round(Math.max(...runs.map(({ peak }) => peak)) / 1e6)} MB`,
    ];
  });
  return {
    title: "Consolidating",
    about:
      "The command line as built, from its start to its end: reading, checking and matching every file, and writing the workbook. Where files are more than units each unit sent several and the latest counts: what is read grows and what is written does not.",
    header: ["files", "units", "rows written", "time", "peak memory"],
    rows,
  };
}
