import { existsSync } from "node:fs";
import path from "node:path";
import { bounded, type Bounded } from "./bounded";
import { codesOf } from "./judging";
import { type Checked, type Consolidated, newFolder } from "./qingdan";

/** Asserts of a hostile file that it does no harm; a command on it is waited for so many seconds. */
export type HostileJudgement = (file: string, seconds: number) => Promise<void>;

const mostMegabytes = 500;

function expectBounded({ ended, megabytes }: Bounded): void {
  expect(ended).toBe(true);
  expect(megabytes).toBeLessThan(mostMegabytes);
}

function checkedOf(done: Bounded): Checked {
  expectBounded(done);
  return (JSON.parse(done.out) as { readonly files: readonly [Checked] }).files[0];
}

async function checkBounded(file: string, seconds: number): Promise<Checked> {
  const [checked] = await bounded(seconds, ["check", file, "--json"]);
  return checkedOf(checked!);
}

/** A copy is written, or refused in words. */
function expectWrittenOrRefused(fixed: Bounded, out: string): void {
  expectBounded(fixed);
  if (!existsSync(out)) expect([fixed.status, fixed.err]).toEqual([2, expect.stringMatching(/[一-龥]/)]);
}

const fixBounded: HostileJudgement = async (file, seconds) => {
  const out = path.join(newFolder(), "out.xlsx");
  const [fixed] = await bounded(seconds, ["fix", file, "-o", out]);
  expectWrittenOrRefused(fixed!, out);
};

const readOrRefused: HostileJudgement = async (file, seconds) => {
  const out = path.join(newFolder(), "out.xlsx");
  const [checked, fixed] = await bounded(seconds, ["check", file, "--json"], ["fix", file, "-o", out]);
  const { ledger, findings } = checkedOf(checked!);
  if (!ledger)
    expect(codesOf(findings).filter((code) => /^(unreadable-file|no-ledger)$/.test(code))).toHaveLength(1);
  expectWrittenOrRefused(fixed!, out);
};

/** Files that a reader must not be brought down by. */
export const hostile: Readonly<Record<string, HostileJudgement>> = {
  "../stray-1048576.xlsx": async (file, seconds) => {
    const { ledger, findings } = await checkBounded(file, seconds);
    expect([3, 4]).toContain(ledger?.rows);
    expect(findings.length).toBeLessThanOrEqual(16);
  },
  "xlsb_16384_widths.xlsb": fixBounded,
  "xml_colspan.xls": readOrRefused,
  "ods_rows.ods": readOrRefused,
  "html_span.xls": readOrRefused,
  "cols_hidden.xlsx": readOrRefused,
  "shared_formula.xlsx": readOrRefused,
  "cell_5MB_progress.xlsx": readOrRefused,
  "xml_merge.xls": readOrRefused,
  "ods_span.ods": readOrRefused,
  "csv_newlines_4MB.csv": async (file, seconds) => {
    const { findings } = await checkBounded(file, seconds);
    expect(codesOf(findings)).toContain("unreadable-file");
  },
  "dv_sqref.xlsx": async (file, seconds) => {
    const { ledger, findings } = await checkBounded(file, seconds);
    const isTooLarge = findings.some(({ message }) => /过大|太大|超/.test(message));
    expect([ledger !== null, codesOf(findings).includes("no-ledger"), isTooLarge]).toContain(true);
  },
  same_rows: async (folder, seconds) => {
    const out = path.join(newFolder(), "汇总.xlsx");
    const [told] = await bounded(seconds, [
      "consolidate",
      folder,
      "-o",
      out,
      "--period",
      "2019-11-20",
      "--json",
    ]);
    expectBounded(told!);
    expect((JSON.parse(told!.out) as Consolidated).findings.length).toBeLessThanOrEqual(1000);
  },
};
