import fc from "fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { createFile, patchFile, readWorkbook, UnreadableFileError } from "../../../src/hosts/files";
import { ledgerTemplate } from "../../../src/core/ledger";
import { analyse } from "../../../src/core/tally";
import {
  applyPatch,
  invertPatch,
  valueAt,
  WorkbookError,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { edit, workbook } from "../../core/workbook/arbitraries";
import { normalForm } from "../../core/workbook/normal-form";
import { fixtureBytes } from "../../fixtures";
import { mutateBytes, mutatePart, mutations, mutateStructure } from "./mutations";

/** `FUZZ_SEED` and `FUZZ_TIMES` (how many times ten thousand cases) make the long run of `npm run fuzz`. */
const seed = Number(process.env["FUZZ_SEED"] ?? 20191127);
const times = Number(process.env["FUZZ_TIMES"] ?? 1);
const runs = (numRuns: number) => ({ seed, numRuns: numRuns * times });
const limit = 300_000 * times;

const options = { today: "2019-11-21", period: null } as const;
/** The form as the product makes it, in the place of a fixture. */
const FORM = "空表";
const packages = [FORM, "岭畔村清单.xlsx", "洋宅村.xlsx", "大埔村整治台账.xlsx"];
const old = ["洋尾村.xls", "锦美村.et", "新垵村.csv", "新垵村.csv", "钱坡村.csv", "钱坡村.csv"];

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot | null> {
  try {
    return await readWorkbook({ name: "来件.xlsx", bytes });
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    // Our own readers name what is wrong; only the library for old files fails in ways of its own.
    if (bytes[0] === 0x50 && error.detail.what === "reader") throw error.cause;
    return null;
  }
}

/** Reads, checks, writes one more cell and reads again: nothing throws, nothing else changes. */
async function survives(bytes: Uint8Array): Promise<void> {
  const before = await read(bytes);
  if (!before) return;
  analyse(before, cizao2019, options);
  const sheet = before.sheets.find(({ isProtected }) => !isProtected);
  if (!sheet || sheet.rows.length > 1_048_000) return;
  const row = sheet.rows.length + 20;
  const patch = [
    { kind: "setCells", sheet: sheet.name, cells: [{ row, column: 0, value: "大埔村" }] },
  ] as const;
  let expected: WorkbookSnapshot;
  let patched: Uint8Array;
  try {
    expected = applyPatch(before, patch);
    patched = await patchFile({ name: "来件.xlsx", bytes }, patch);
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof UnreadableFileError) return;
    throw error;
  }
  const after = await readWorkbook({ name: "来件.xlsx", bytes: patched });
  expect(valueAt(after.sheets[before.sheets.indexOf(sheet)]!, row, 0)).toBe("大埔村");
  expect(normalForm({ ...after, format: before.format })).toEqual(normalForm(expected));
}

describe("ten thousand broken inputs", () => {
  const files = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const name of [...packages.slice(1), ...old]) files.set(name, fixtureBytes("workbooks", name));
    files.set(FORM, await createFile(ledgerTemplate(cizao2019, { unit: "下灶村" })));
  });
  // The library for .xls tells the console of records it does not know.
  beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));
  afterAll(() => jest.restoreAllMocks());

  it(
    "3,000: packages with bytes changed",
    async () => {
      const file = fc.constantFrom(...packages);
      const law = fc.asyncProperty(file, mutations, (name, changes) =>
        survives(mutateBytes(files.get(name)!, changes)),
      );
      await fc.assert(law, runs(3000));
    },
    limit,
  );

  it(
    "3,000: packages with XML changed",
    async () => {
      const file = fc.constantFrom(...packages);
      const law = fc.asyncProperty(file, fc.nat(20), mutations, (name, which, changes) =>
        survives(mutatePart(files.get(name)!, which, changes)),
      );
      await fc.assert(law, runs(3000));
    },
    limit,
  );

  it(
    "1,000: packages with parts lost, renamed or exchanged",
    async () => {
      const file = fc.constantFrom(...packages);
      const law = fc.asyncProperty(file, mutations, (name, changes) =>
        survives(mutateStructure(files.get(name)!, changes)),
      );
      await fc.assert(law, runs(1000));
    },
    limit,
  );

  it(
    "1,000: old files and texts with bytes changed",
    async () => {
      const file = fc.constantFrom(...old);
      const law = fc.asyncProperty(file, mutations, async (name, changes) => {
        const workbook = await read(mutateBytes(files.get(name)!, changes));
        if (workbook) analyse(workbook, cizao2019, options);
      });
      await fc.assert(law, runs(1000));
    },
    limit,
  );

  it(
    "2,000: patches that fit no workbook in particular",
    () => {
      const law = fc.property(workbook, fc.array(edit, { minLength: 1, maxLength: 6 }), (before, patch) => {
        let after: WorkbookSnapshot;
        try {
          after = applyPatch(before, patch);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookError);
          return;
        }
        const back = invertPatch(before, patch);
        expect(normalForm(applyPatch(after, back))).toEqual(normalForm(before));
        analyse(after, cizao2019, options);
      });
      fc.assert(law, runs(2000));
    },
    limit,
  );
});
