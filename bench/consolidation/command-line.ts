import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Builds the command line into a folder. @returns the program. */
export function buildCommandLine(folder: string): string {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const build = [webpack, "--config-name", "cli", "--mode", "production", "--output-path", folder];
  if (spawnSync(process.execPath, build, { cwd: root }).status !== 0) throw new Error("no build");
  return path.join(folder, "cli.cjs");
}

export interface Run {
  readonly milliseconds: number;
  /** What the processor spent, all threads together. */
  readonly computed: number;
  readonly peak: number;
  readonly rows: number;
  readonly sites: number;
}

export interface RunOptions {
  /** The due day. */
  readonly period: string;
  readonly out: string;
  readonly previous?: string | null;
}

/** One run of the command line as it is shipped, over a folder that `makeFolder` made. */
export function consolidateOnce(
  cli: string,
  folder: string,
  { period, out, previous = null }: RunOptions,
): Run {
  const cost = path.join(folder, "cost");
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...["-r", path.join(root, "scripts/reliability/process-cost.cjs")],
      ...[cli, "consolidate", path.join(folder, "in"), "-o", out, "--period", period, "--json"],
      ...["--campaign", path.join(folder, "campaign.json")],
      ...(previous ? ["--previous", previous] : []),
    ],
    { encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, PROCESS_COST_FILE: cost } },
  );
  const milliseconds = performance.now() - start;
  if (status === null || status > 1) throw new Error(`the command line failed: ${stderr}`);
  const { rows, register } = JSON.parse(stdout) as { rows: number; register: { sites: number } };
  const spent = JSON.parse(readFileSync(cost, "utf8")) as { bytes: number; milliseconds: number };
  return { milliseconds, computed: spent.milliseconds, peak: spent.bytes, rows, sites: register.sites };
}
