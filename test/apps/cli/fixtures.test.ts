import path from "node:path";
import type { Io } from "../../../src/apps/cli/io";
import { run } from "../../../src/apps/cli/run";
import { fixturePath, readFixture } from "../../fixtures";

const folder = fixturePath("workbooks");

interface Place {
  code: string;
  sheet: string | null;
  cell: string | null;
}
interface Expected {
  options: { date: string; period: string | null };
  ledger: unknown;
  findings: Place[];
  tallyStated?: Record<string, unknown> | null;
  figures?: Record<string, { value: number | null; basis: string }>;
  withPrevious?: { file: string; findings: Place[] };
}

async function json(argv: readonly string[]): Promise<{ status: number; document: never }> {
  let text = "";
  const io: Io = {
    out: (part) => void (text += part),
    err: () => undefined,
    stdin: async () => "",
    isTerminal: false,
    today: () => "2019-11-20",
  };
  const status = await run([...argv, "--json"], io);
  return { status, document: JSON.parse(text) as never };
}

const expected = readFixture<Record<string, Expected>>("workbooks/expected.json");
const line = ({ code, sheet, cell }: Place) => `${sheet} ${cell} ${code}`;
const lines = (places: readonly Place[]) => places.map(line).sort();

function checkArguments(name: string, { options }: Expected): string[] {
  const period = options.period ? ["--period", options.period] : [];
  return ["check", path.join(folder, name), "--date", options.date, ...period];
}

describe("qingdan on the workbooks that villages send", () => {
  it.each(Object.entries(expected))("check %s", async (name, wanted) => {
    const { status, document } = await json(checkArguments(name, wanted));
    const [file] = (
      document as { files: { ledger: unknown; findings: Place[]; tally: { stated: unknown } | null }[] }
    ).files;
    expect(lines(file!.findings)).toEqual(lines(wanted.findings));
    expect(file!.ledger).toEqual(wanted.ledger);
    expect(file!.tally?.stated ?? null).toEqual(wanted.tallyStated ?? null);
    const hasError = file!.findings.some(
      (finding) => (finding as unknown as { severity: string }).severity === "error",
    );
    expect(status).toBe(hasError ? 1 : 0);
  });

  const withFigures = Object.entries(expected).filter(([, { figures }]) => figures);
  it.each(withFigures)("tally %s", async (name, { options, figures }) => {
    const { document } = await json(["tally", path.join(folder, name), "--date", options.date]);
    const found = (document as { figures: Record<string, { value: number | null; basis: string }> }).figures;
    const short = Object.entries(found).map(([key, { value, basis }]) => [key, { value, basis }]);
    expect(Object.fromEntries(short)).toEqual(figures);
  });

  const withPrevious = Object.entries(expected).filter(([, wanted]) => wanted.withPrevious);
  it.each(withPrevious)("check %s against the one before", async (name, wanted) => {
    const previous = path.join(folder, wanted.withPrevious!.file);
    const { document } = await json([...checkArguments(name, wanted), "--previous", previous]);
    const [file] = (document as { files: { findings: Place[] }[] }).files;
    expect(lines(file!.findings)).toEqual(lines(wanted.withPrevious!.findings));
  });
});

describe("a wrong command line", () => {
  it.each([
    [["chek", "a.xlsx"], "check"],
    [["check", "--jsn", "a.xlsx"], "--json"],
    [["check", "--date", "2019-11-31", "a.xlsx"], "2019-11-31"],
  ])("%j is answered with the right one", async (argv, named) => {
    let said = "";
    const io: Io = {
      out: () => undefined,
      err: (part) => void (said += part),
      stdin: async () => "",
      isTerminal: false,
      today: () => "2019-11-20",
    };
    expect(await run(argv, io)).toBe(2);
    expect(said).toContain(named);
  });
});
