import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { table, writeSection } from "../../scripts/docs-section";

const root = path.resolve(__dirname, "../..");
const core = [
  "campaign",
  "workbook",
  "language",
  "forms",
  "findings",
  "roster",
  "progress",
  "same-site",
  "ledger",
  "ledger-form",
  "checks",
  "action-log",
  "tally",
  "submission",
  "consolidation",
];
const reportOf = (folder: string) => path.join(root, `reports/mutation/${folder}.json`);

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Changes the places of a folder of the core, and asks the folder's own tests. What was tried before is kept. */
function mutate(folder: string, places: readonly string[]): void {
  const sandbox = mkdtempSync(path.join(os.tmpdir(), "mutants-"));
  const patterns = places.map((place) => (place.endsWith(".ts") ? place : `${place}/**/*.ts`));
  const stryker = path.join(__dirname, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const config = path.join(__dirname, "stryker.config.mjs");
  const mutated = [...patterns, "!src/core/campaign/campaigns/**"].join(",");
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      "run",
      config,
      "--tempDirName",
      sandbox,
      "--incrementalFile",
      reportOf(folder),
      "--mutate",
      mutated,
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, MUTATED: folder } },
  );
  rmSync(sandbox, { recursive: true, force: true });
  if (status !== 0) process.exitCode = status ?? 1;
}

function scoreOf(folder: string): (string | number)[][] {
  if (!existsSync(reportOf(folder))) return [];
  const { files } = JSON.parse(readFileSync(reportOf(folder), "utf8")) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const [noticed, missed] = [count("Killed", "Timeout"), count("Survived", "NoCoverage")];
  const score = `${((100 * noticed) / (noticed + missed)).toFixed(1)} %`;
  return [[`src/core/${folder}`, noticed + missed, noticed, missed, score]];
}

const given = process.argv.slice(2).map((place) => place.replace(/\/+$/, ""));
for (const folder of core) {
  const places = given.filter((place) => place.split("/")[2] === folder);
  if (given.length === 0) mutate(folder, [`src/core/${folder}`]);
  else if (places.length > 0) mutate(folder, places);
}
writeSection(
  "reliability.md",
  "mutation",
  table(["folder", "mutants", "noticed", "missed", "score"], core.flatMap(scoreOf)),
);
