import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cizao2019 } from "../src/core/campaign";
import { type Section, timingOf, written } from "./measure";
import { officeFile } from "../test/builders/office-file";

const root = path.resolve(__dirname, "..");
const dueDay = "2019-11-20";
const date = "2019年11月20日";
const characters = [..."东西南北上下前后大小新旧山水溪河湖林田园石桥井坝岭坑埔坂洋厝"];

function unitName(index: number): string {
  const base = characters.length;
  const at = (place: number) => characters[Math.floor(index / base ** place) % base]!;
  return `${at(0)}${at(1)}${at(2)}村`;
}

interface Folder {
  readonly files: number;
  readonly units: number;
  readonly rowsEach: number;
}

/** A folder with a campaign that has so many units in its roster, and their files. */
function makeFolder(folder: string, { files, units, rowsEach }: Folder): void {
  mkdirSync(path.join(folder, "in"), { recursive: true });
  const names = Array.from({ length: units }, (_, index) => unitName(index));
  const roster = { ...cizao2019.roster, units: names.map((name) => ({ name, aliases: [] })) };
  writeFileSync(path.join(folder, "campaign.json"), JSON.stringify({ ...cizao2019, roster }));
  names.forEach((name, unit) => {
    const bytes = officeFile(rowsEach, name, date, unit + 1);
    for (let copy = unit; copy < files; copy += units) {
      writeFileSync(path.join(folder, "in", `${copy}.xlsx`), bytes);
    }
  });
}

interface Run {
  readonly milliseconds: number;
  readonly peak: number;
  readonly rows: number;
}

/** One run of the command line as it is shipped. */
function consolidateOnce(cli: string, folder: string): Run {
  const cost = path.join(folder, "cost");
  const start = performance.now();
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      ...[
        "-r",
        path.join(root, "scripts/reliability/process-cost.cjs"),
        cli,
        "consolidate",
        path.join(folder, "in"),
      ],
      ...["-o", path.join(folder, "out.xlsx"), "--campaign", path.join(folder, "campaign.json")],
      ...["--period", dueDay, "--json"],
    ],
    { encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, PROCESS_COST_FILE: cost } },
  );
  const milliseconds = performance.now() - start;
  if (status === null || status > 1) throw new Error("the command line failed");
  const { rows } = JSON.parse(stdout) as { rows: number };
  const { bytes } = JSON.parse(readFileSync(cost, "utf8")) as { bytes: number };
  return { milliseconds, peak: bytes, rows };
}

const folders: readonly (Folder & { readonly runs: number })[] = [
  { files: 500, units: 500, rowsEach: 60, runs: 5 },
  { files: 1000, units: 500, rowsEach: 20, runs: 1 },
  { files: 4000, units: 500, rowsEach: 20, runs: 1 },
  { files: 16_000, units: 500, rowsEach: 20, runs: 1 },
  { files: 16_000, units: 16_000, rowsEach: 6, runs: 1 },
];

export async function consolidation(): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), "consolidation-bench-"));
  try {
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    const build = [webpack, "--config-name", "cli", "--mode", "production", "--output-path", folder];
    if (spawnSync(process.execPath, build, { cwd: root }).status !== 0) throw new Error("no build");
    const rows = folders.map((one): string[] => {
      const place = path.join(folder, "folder");
      makeFolder(place, one);
      const runs = Array.from({ length: one.runs }, () =>
        consolidateOnce(path.join(folder, "cli.cjs"), place),
      );
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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
