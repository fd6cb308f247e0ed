import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { table, writeSection } from "../docs-section";

const root = path.resolve(__dirname, "../..");
const report = path.join(root, "reports/mutation.json");
const core = ["campaign", "workbook", "ledger", "tally", "consolidation", "submission"];

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** `npm run mutation [FOLDER…]`: folders of the core, or files in them; what was tried before is kept. */
function mutate(places: readonly string[]): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "mutants-"));
  // The tests look for the fixtures beside the project, and Stryker works on a copy of it.
  symlinkSync(path.resolve(root, "../shared"), path.join(folder, "shared"));
  mkdirSync(path.dirname(report), { recursive: true });
  const patterns = places.map((place) => (place.endsWith(".ts") ? place : `${place}/**/*.ts`));
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      path.join(__dirname, "stryker.config.mjs"),
      "--tempDirName",
      folder,
      "--mutate",
      [...patterns, "!src/campaign/cizao-2019.ts"].join(","),
    ],
    { cwd: root, stdio: "inherit" },
  );
  if (status !== 0) process.exitCode = status ?? 1;
}

function writeScores(): void {
  const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const rows = core.flatMap((name) => {
    const statuses = Object.entries(files)
      .filter(([file]) => file.startsWith(`src/${name}/`))
      .flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
    const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
    const [noticed, missed] = [count("Killed", "Timeout"), count("Survived", "NoCoverage")];
    if (noticed + missed === 0) return [];
    const score = `${((100 * noticed) / (noticed + missed)).toFixed(1)} %`;
    return [[`src/${name}`, noticed + missed, noticed, missed, score]];
  });
  writeSection(
    "reliability.md",
    "mutation",
    table(["folder", "mutants", "noticed", "missed", "score"], rows),
  );
}

const given = process.argv.slice(2);
mutate(given.length > 0 ? given : core.map((name) => `src/${name}`));
if (existsSync(report)) writeScores();
