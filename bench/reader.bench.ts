import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Section } from "./measure";
import { officeFile } from "../test/builders/office-file";
import { timingOf, written } from "./measure";

const contenders = ["fflate", "ours", "ours in the pane", "@e965/xlsx", "hucre", "exceljs"];

const names: Readonly<Record<string, string>> = {
  fflate: "fflate, inflate only",
  ours: "**ours**, Node (zlib)",
  "ours in the pane": "**ours**, as in the pane (fflate)",
};

interface Outcome {
  readonly cells: number;
  readonly times: readonly number[];
  readonly grown: number;
}

/** Each contender in a process of its own, so that none inherits another's compiled code or garbage. */
function measure(name: string, folder: string, runs: number): Outcome {
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

function compare(set: string, folder: string): string[][] {
  const rows: string[][] = [];
  let baseline = { median: 0, grown: 0 };
  for (const name of contenders) {
    const { cells, times } = measure(name, folder, 5);
    const { grown } = measure(name, folder, 1);
    const timing = timingOf(times);
    if (name === "fflate") baseline = { median: timing.median, grown };
    rows.push([
      set,
      names[name] ?? name,
      written(timing),
      `${(timing.median / baseline.median).toFixed(2)}×`,
      `${Math.round(grown / 1e6)} MB`,
      `${(grown / baseline.grown).toFixed(2)}×`,
      cells === 0 ? "–" : cells.toLocaleString("en"),
    ]);
  }
  return rows;
}

export async function reader(): Promise<Section> {
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
    return {
      title: "Reading .xlsx",
      about:
        "Files as Excel saves them, ten columns with shared strings, from bytes in memory to every value, each contender in a process of its own: five runs after one to warm up. Memory is what a cold process grows by at its peak when it reads everything once.",
      header: ["files", "reader", "time", "÷ fflate", "memory", "÷ fflate", "cells"],
      rows: [...compare("500 × 60 rows", many), ...compare("1 × 200,000 rows", large)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
