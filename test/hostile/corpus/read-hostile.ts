import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook, UnreadableFileError } from "../../../src/hosts/files";
import { cellAddress, type CellValue, isCellError, type WorkbookSnapshot } from "../../../src/core/workbook";
import { forgetPeak, peak } from "../../../scripts/reliability/process-cost.cjs";

/** What became of one file. */
export interface Reading {
  readonly file: string;
  /** `read`, the reason of an `UnreadableFileError`, or `thrown` for any other error. */
  readonly outcome: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Milliseconds of processor time: what other processes do at the same time does not count. */
  readonly milliseconds: number;
  /** Bytes above what the process had before. */
  readonly grown: number;
  readonly cells: number;
  /** The first cells by `sheet!address`. */
  readonly first: Readonly<Record<string, CellValue>>;
  readonly isFinite: boolean;
}

const listed = 20;

function cellsOf({ sheets }: WorkbookSnapshot): Pick<Reading, "cells" | "first" | "isFinite"> {
  const first: Record<string, CellValue> = {};
  let cells = 0;
  let isFinite = true;
  for (const { name, rows } of sheets) {
    rows.forEach((values, row) =>
      // By key: a row may hold its one cell in the last of sixteen thousand columns.
      Object.entries(values ?? []).forEach(([column, value]) => {
        if (value === null) return;
        if (cells++ < listed) first[`${name}!${cellAddress(row, Number(column))}`] = value;
        if (typeof value === "number" && !Number.isFinite(value)) isFinite = false;
        if (isCellError(value) && typeof value.error !== "string") isFinite = false;
      }),
    );
  }
  return { cells, first, isFinite };
}

async function read(file: string): Promise<Reading> {
  const bytes = new Uint8Array(readFileSync(file));
  globalThis.gc?.();
  forgetPeak();
  const before = process.memoryUsage().rss;
  const started = process.cpuUsage();
  let workbook: WorkbookSnapshot | null = null;
  let failure: unknown = null;
  try {
    workbook = await readWorkbook({ name: path.basename(file), bytes });
  } catch (error) {
    failure = error;
  }
  const { user, system } = process.cpuUsage(started);
  const cost = { milliseconds: (user + system) / 1000, grown: Math.max(0, peak() - before) };
  const base = { file: path.basename(file), ...cost };
  if (workbook) return { ...base, outcome: "read", detail: {}, ...cellsOf(workbook) };
  const clean = failure instanceof UnreadableFileError ? failure : null;
  return {
    ...base,
    outcome: clean ? clean.reason : "thrown",
    detail: clean ? { ...clean.detail } : { thrown: String(failure) },
    ...{ cells: 0, first: {}, isFinite: true },
  };
}

/** Reads the files named, one after the other, and prints a line of JSON for each as it is done. */
async function main(files: readonly string[]): Promise<void> {
  for (const file of files) process.stdout.write(`${JSON.stringify(await read(file))}\n`);
}

if (require.main === module) void main(process.argv.slice(2));
