import { cizao2019 } from "../../src/core/campaign";
import { consolidate, consolidationWorkbook, readSubmission } from "../../src/core/consolidation";
import { type SheetSnapshot, workbookOf } from "../../src/core/workbook";
import { createFile } from "../../src/hosts/files";
import { consolidationMessages } from "../../src/words/zh-CN/consolidation/messages";
import { ledgerSheet } from "../../test/builders/ledger";
import { villageSites } from "../../test/builders/village-sites";
import { type Growing, growthSection } from "../growth-section";
import type { Section } from "../measure";

/** The sheets of each file that came in. */
type Files = readonly (readonly SheetSnapshot[])[];

/** Checks and consolidates files, and writes the result. */
async function consolidated(files: Files): Promise<void> {
  const read = files.flatMap((sheets, at) =>
    readSubmission({ file: `${at}.xlsx`, workbook: workbookOf(sheets) }, cizao2019, {
      today: "2019-11-20",
      period: null,
    }),
  );
  const made = consolidate(read, cizao2019, { period: null });
  await createFile(consolidationWorkbook(made, cizao2019, consolidationMessages(cizao2019)));
}

const units = cizao2019.roster.units.map(({ name }) => name);

function ledger(rows: number, unit: string, seed = 1, sheet = "清单"): SheetSnapshot {
  return ledgerSheet(villageSites(rows, seed), { unit, reportDate: "2019年11月20日", sheet });
}

const growing: readonly Growing<Files>[] = [
  { of: "rows of one unit", sizes: [2000, 16_000], make: (size) => [[ledger(size, units[0]!)]] },
  {
    of: "equal rows of two units",
    sizes: [400, 3200],
    make: (size) => [[ledger(size, units[0]!)], [ledger(size, units[1]!)]],
  },
  {
    of: "ledger sheets of one file",
    sizes: [25, 100],
    make: (size) => [
      Array.from({ length: size }, (_, at) => ledger(20, units[at % units.length]!, at + 1, `清单${at + 1}`)),
    ],
  },
];

export function consolidationGrowth(): Promise<Section> {
  const title = "How consolidating grows";
  return growthSection({ title, about: "Checking, consolidating and writing." }, growing, consolidated);
}
