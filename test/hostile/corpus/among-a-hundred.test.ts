import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cizao2019 } from "../../../src/core/campaign";
import { runConsolidate } from "../../../src/apps/cli/consolidate/consolidate";
import type { Io } from "../../../src/apps/cli/io";
import { officeFile } from "../../builders/office-file";
import { describeCorpus } from "../../environment/corpus";
import { tries } from "../../environment/tries";
import { hostileFiles, hostilePath } from "./hostile-files";

/** Four files a unit, or one at least in `npm test`. */
const rosterSize = cizao2019.roster.units.length;
const around = Math.max(rosterSize, tries(4 * rosterSize));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hundred-"));
  mkdirSync(path.join(folder, "in"));
  const units = cizao2019.roster.units.map(({ name }) => name);
  for (let i = 0; i < around; i++) {
    const unit = i % units.length;
    // All of a unit have the same sites: the one with the latest date counts.
    const bytes = officeFile(2, units[unit]!, `2019年11月${10 + (i % 7)}日`, unit + 1);
    writeFileSync(path.join(folder, "in", `${String(i).padStart(3, "0")}.xlsx`), bytes);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly units: unknown;
  readonly rows: number;
  readonly totals: unknown;
  readonly findings: unknown;
  readonly unreadable: readonly { readonly file: string }[];
  readonly belowRoster: readonly { readonly file: string }[];
}

async function consolidateFolder(): Promise<Outcome> {
  let out = "";
  const io: Io = {
    out: (text) => void (out += text),
    err: () => undefined,
    stdin: () => Promise.resolve(""),
    isTerminal: false,
    today: () => "2019-11-20",
  };
  const target = path.join(folder, "汇总.xlsx");
  await runConsolidate([path.join(folder, "in"), "-o", target, "--period", "2019-11-20", "--json"], io);
  return JSON.parse(out) as Outcome;
}

/** What is read without harm stands below the roster as no ledger; the others cannot be read. */
const bad = () => hostileFiles().filter(({ path: file }) => /\.(xlsx|xls|csv)$/.test(file));
const inTheMiddle = [
  "bomb-lying.xlsx",
  "unclosed-quote.xlsx",
  "truncated.xlsx",
  "fat-loop.xls",
  "filepass.xls",
];

describeCorpus("a bad file among a hundred", () => {
  let without: Outcome;

  beforeAll(async () => {
    without = await consolidateFolder();
    expect(without.rows).toBe(cizao2019.roster.units.length * 2);
  }, 60_000);

  it.each(inTheMiddle)(
    "%s changes nothing for the others",
    async (file) => {
      const place = path.join(folder, "in", `050-${file}`);
      copyFileSync(hostilePath(file), place);
      const { unreadable, belowRoster, ...others } = await consolidateFolder();
      rmSync(place);
      expect(others).toEqual({ ...without, unreadable: undefined, belowRoster: undefined });
      expect([...unreadable, ...belowRoster].map((one) => one.file)).toEqual([place]);
    },
    60_000,
  );

  it("all of them together change nothing for the others", async () => {
    for (const { path: file } of bad())
      copyFileSync(hostilePath(file), path.join(folder, "in", `050-${file}`));
    const { unreadable, belowRoster, ...others } = await consolidateFolder();
    expect(others).toEqual({ ...without, unreadable: undefined, belowRoster: undefined });
    expect(unreadable.length + belowRoster.length).toBe(bad().length);
  }, 120_000);
});
