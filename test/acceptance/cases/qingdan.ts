import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../../src/apps/cli/run";
import { call } from "../../apps/cli/call";
import { WrittenBook } from "./written-book";

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly fix: { readonly asks: boolean } | null;
}

interface FoundLedger {
  readonly unit: string | null;
  readonly reportDate: string | null;
  readonly rows: number;
  readonly columns: Readonly<Record<string, string>>;
}

export interface Checked {
  readonly ledger: FoundLedger | null;
  readonly ledgers?: readonly FoundLedger[];
  readonly findings: readonly Finding[];
}

export interface Consolidated {
  readonly units: readonly { unit: string; state: string; file: string | null; rows: number }[];
  readonly rows: number;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly findings: readonly { code: string }[];
  readonly unreadable: readonly { file: string }[];
  readonly belowRoster: readonly { file: string }[];
}

let scratch: string | undefined;

/** A new empty folder, until `removeFolders`. */
export const newFolder = (): string =>
  mkdtempSync(path.join((scratch ??= mkdtempSync(path.join(tmpdir(), "cases-"))), "case-"));

/** Removes all new folders. */
export function removeFolders(): void {
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  scratch = undefined;
}

/** Runs a command in this process, and asserts that nothing within it breaks. */
export async function qingdan(...argv: readonly string[]): Promise<Awaited<ReturnType<typeof call>>> {
  const outcome = await call(run, argv).catch((error: unknown) => ({ broken: String(error) }));
  expect(outcome).not.toHaveProperty("broken");
  return outcome as Awaited<ReturnType<typeof call>>;
}

/** The JSON of a command that has some. */
async function json<T>(...argv: readonly string[]): Promise<T> {
  const { out } = await qingdan(...argv, "--json");
  expect(out).toMatch(/^\{/);
  return JSON.parse(out) as T;
}

export async function check(file: string): Promise<Checked> {
  const { files } = await json<{ readonly files: readonly [Checked] }>("check", file);
  return files[0];
}

/** What `fix` says, and the copy that it writes. */
export async function fix(
  file: string,
  name = "out.xlsx",
): Promise<{ readonly book: WrittenBook; readonly left: readonly Finding[] }> {
  const out = path.join(newFolder(), name);
  const { left } = await json<{ readonly left: readonly Finding[] }>("fix", file, "-o", out);
  return { book: new WrittenBook(out), left };
}

/** The figures of `tally`, by key, and the copy with the tally sheet. */
export async function tally(
  file: string,
): Promise<{ readonly book: WrittenBook; readonly figures: Readonly<Record<string, number | null>> }> {
  const out = path.join(newFolder(), "out.xlsx");
  type Told = { readonly figures: Readonly<Record<string, { readonly value: number | null }>> };
  const { figures } = await json<Told>("tally", file, "-o", out);
  const values = Object.entries(figures).map(([key, { value }]) => [key, value]);
  return { book: new WrittenBook(out), figures: Object.fromEntries(values) as Record<string, number | null> };
}

/** What `consolidate` says of 20 November 2019, and the workbook that it writes. */
export async function consolidate(
  ...inputs: readonly string[]
): Promise<{ readonly told: Consolidated; readonly book: WrittenBook }> {
  const out = path.join(newFolder(), "汇总.xlsx");
  const told = await json<Consolidated>("consolidate", ...inputs, "-o", out, "--period", "2019-11-20");
  return { told, book: new WrittenBook(out) };
}
