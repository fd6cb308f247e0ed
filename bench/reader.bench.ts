import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { officeFile } from "../test/builders/office-file";
import type { Section } from "./measure";
import { readerGrowth } from "./reader-growth";
import { pythonWith, runScript } from "./scripts";
import { computedIn, type Spent, writtenSpent } from "./spent";

const contenders = [
  ...["zlib", "fflate", "ours", "ours in the pane", "@e965/xlsx", "hucre", "exceljs", "read-excel-file"],
  "xlsx2csv",
];

const names: Readonly<Record<string, string>> = {
  zlib: "zlib, inflate only",
  fflate: "fflate, inflate only",
  ours: "**ours**, Node (zlib)",
  "ours in the pane": "**ours**, as in the pane (fflate)",
  xlsx2csv: "xlsx2csv (Python)",
};

/** Without them nothing can be divided. */
const inflaters: ReadonlySet<string> = new Set(["zlib", "fflate"]);

interface Outcome {
  readonly cells: number;
  readonly times: readonly Spent[];
  readonly grown: number;
}

/** Each contender in a process of its own, so that none inherits another's compiled code or garbage. */
function measure(name: string, folder: string, runs: number): Outcome | null {
  if (name === "xlsx2csv") {
    const python = pythonWith("converter");
    if (!python) return null;
    return JSON.parse(runScript(python, "read_with_xlsx2csv.py", [folder, String(runs)])) as Outcome;
  }
  const root = path.resolve(__dirname, "..");
  const hook = path.join(root, "scripts/register-ts.cjs");
  const script = path.join(__dirname, "reader-contender.ts");
  const output = execFileSync(process.execPath, ["-r", hook, script, name, folder, String(runs)], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(output) as Outcome;
}

/**
 * @param runs of a peer: it takes ten times as long, and of a large file one cold run is as clear.
 */
function compare(set: string, folder: string, runs: number): string[][] {
  const bases = new Map<string, number>();
  return contenders.map((name): string[] => {
    const isPeer = !inflaters.has(name) && !name.startsWith("ours");
    const warm = measure(name, folder, isPeer ? runs : 5);
    if (!warm) return [set, names[name]!, ...["–", "–", "–", "–", "–"], "not on this machine"];
    const { grown } = isPeer && runs === 1 ? warm : measure(name, folder, 1)!;
    const computed = computedIn(warm.times);
    if (inflaters.has(name)) bases.set(name, computed);
    const over = (inflater: string): string => {
      const base = bases.get(inflater);
      return base === undefined ? "–" : `${(computed / base).toFixed(2)}×`;
    };
    return [
      ...[set, names[name] ?? name, over("zlib"), over("fflate")],
      ...writtenSpent(warm.times),
      `${Math.round(grown / 1e6)} MB`,
      warm.cells === 0 ? "–" : warm.cells.toLocaleString("en"),
    ];
  });
}

export async function reader(): Promise<Section[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "reader-bench-"));
  try {
    const many = path.join(folder, "many");
    const large = path.join(folder, "large");
    mkdirSync(many);
    mkdirSync(large);
    for (let i = 0; i < 500; i++) {
      writeFileSync(path.join(many, `${i}.xlsx`), officeFile(60, "下灶村", "2019年11月20日", i + 1));
    }
    writeFileSync(path.join(large, "1.xlsx"), officeFile(200_000, "下灶村", "2019年11月20日"));
    const beside = {
      title: "Reading .xlsx",
      about:
        "Files as Excel saves them, ten columns with shared strings, from bytes in memory to every value, each contender in a process of its own after one run to warm up: medians of five; of peers three, and one cold run of the large file. Ratios are of the processor's time, all threads together. In Node we inflate with zlib and in the pane with fflate: that is the ratio to look at. Memory is what a cold process grows by at its peak when it reads everything once.",
      header: ["files", "reader", "÷ zlib", "÷ fflate", "processor", "clock", "memory", "cells"],
      rows: [...compare("500 × 60 rows", many, 3), ...compare("1 × 200,000 rows", large, 1)],
    };
    return [beside, await readerGrowth()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
