import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../../src/apps/cli/run";
import { call } from "../../apps/cli/call";
import { fixturePath, readFixture } from "../../fixtures";

export type Figures = Readonly<Record<string, number | null>>;
export interface Site {
  readonly unit: string;
  readonly name: string;
}

/** What is true of a period; a state of null is fixed only as far as the unit has reported something. */
export interface Truth {
  readonly period: string;
  readonly units: Readonly<
    Record<string, { rows: number; state: string | null; flags?: readonly string[]; figures?: Figures }>
  >;
  readonly rows: number;
  readonly registerSites: number;
  readonly finished: number;
  readonly reappeared: readonly Site[];
  readonly carried: Readonly<Record<string, number>>;
  readonly notLedgers: readonly string[];
  readonly notReadable: readonly string[];
}

/** What `consolidate --json` says, as far as it says it. */
export interface Consolidated {
  readonly units: readonly {
    unit: string;
    rows: number;
    state: string;
    flags?: readonly string[];
    figures?: Figures;
  }[];
  readonly rows: number;
  readonly register?: { readonly sites: number };
  readonly finished?: number;
  readonly reappeared?: readonly Site[];
  readonly carried?: { readonly units: readonly string[]; readonly rows: number };
  readonly unreadable: unknown;
  readonly belowRoster: unknown;
}

/** The periods of the campaign, in their order. */
export const periods = readFixture<readonly Truth[]>("campaign/expected.json");

const written = new Date("2019-10-01");
const writtenLater = new Date("2019-10-02");

const folder = mkdtempSync(path.join(tmpdir(), "campaign-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a period, all of one age, but that what was sent as 补报 came later. */
export function inboxOf(period: string): string {
  const inbox = path.join(folder, period);
  mkdirSync(inbox, { recursive: true });
  for (const name of readdirSync(fixturePath("campaign", period))) {
    const copy = path.join(inbox, name);
    copyFileSync(fixturePath("campaign", period, name), copy);
    const time = name.includes("补报") ? writtenLater : written;
    utimesSync(copy, time, time);
  }
  return inbox;
}

/** The consolidated workbook of a period. */
export const resultOf = (period: string) => path.join(folder, `${period}.xlsx`);

/** Consolidates a period, after the one before it where there is one. */
export async function consolidate({ period }: Truth, previous: Truth | undefined): Promise<Consolidated> {
  const before = previous ? ["--previous", resultOf(previous.period)] : [];
  const ofPeriod = ["-o", resultOf(period), "--period", period, "--date", period];
  const { out } = await call(run, ["consolidate", inboxOf(period), ...ofPeriod, ...before, "--json"]);
  return JSON.parse(out) as Consolidated;
}
