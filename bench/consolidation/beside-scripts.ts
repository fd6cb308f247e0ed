import path from "node:path";
import type { Section } from "../measure";
import { consolidateByScript, pythonWith, type ScriptRun } from "../scripts";
import { computedIn, writtenSpent } from "../spent";
import { makeFolder } from "./campaign-folder";
import { consolidateOnce } from "./command-line";

const folder = { files: 500, units: 500, rowsEach: 60 };
const runs = Number(process.env["BENCH_RUNS"] ?? 5);
const scripts = [
  { name: "pandas", modules: ["pandas", "openpyxl"], script: "with_pandas.py" },
  { name: "openpyxl", modules: ["openpyxl"], script: "with_openpyxl.py" },
];

interface Contender {
  readonly name: string;
  readonly writes: string;
  readonly runs: readonly ScriptRun[];
}

const peakOf = (all: readonly ScriptRun[]): number => Math.max(...all.map(({ peak }) => peak));

/** The command line beside what an officer who can program would write. */
export function besideScripts(cli: string, place: string): Section {
  makeFolder(place, folder, "2019年11月20日");
  const input = path.join(place, "in");
  const missing: string[] = [];
  const theirs = scripts.flatMap(({ name, modules, script }): Contender[] => {
    const python = pythonWith(...modules);
    if (!python) missing.push(name);
    if (!python) return [];
    const one = () => consolidateByScript(python, script, input, path.join(place, "script.xlsx"));
    return [{ name, writes: "1 ledger, 1 tally", runs: Array.from({ length: runs }, one) }];
  });
  const own = Array.from({ length: runs }, () => {
    return consolidateOnce(cli, place, { period: "2019-11-20", out: path.join(place, "out.xlsx") });
  });
  const ours: Contender = {
    name: "**ours**",
    writes: "the same, board, findings, doubles, register",
    runs: own.map(({ milliseconds, computed, peak }) => ({ clock: milliseconds, computed, peak })),
  };
  const faster = Math.min(...theirs.map((each) => computedIn(each.runs)));
  const lines = [ours, ...theirs].map((each) => [
    each.name,
    theirs.length > 0 ? `${(computedIn(each.runs) / faster).toFixed(2)}×` : "–",
    ...writtenSpent(each.runs),
    `${Math.round(peakOf(each.runs) / 1e6)} MB`,
    each.writes,
  ]);
  return {
    title: "Consolidating 500 files beside a script",
    about: `${folder.files} × ${folder.rowsEach} rows. The scripts, in bench/scripts, read every file, refuse other columns, join the rows, and write a ledger and a tally; they check nothing. The command line does that, checks and matches every row, and writes the register as well. The ratio is of the processor's time, all threads together, medians of ${runs}.${missing.length > 0 ? ` Not measured, because this machine does not have them: ${missing.join(", ")}.` : ""}`,
    header: ["program", "÷ faster script", "processor", "clock", "peak memory", "writes"],
    rows: lines,
  };
}
