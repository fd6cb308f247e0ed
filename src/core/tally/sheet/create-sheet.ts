import { sheetNamed, type Patch, type WorkbookSnapshot } from "../../workbook";
import { figureIn, isDerived } from "../figures";
import { tallySheet } from "./form-sheet";
import type { GenerateInput, GeneratedTally } from "./generation";
import { rememberGenerated } from "./last-generated";
import { formulasFor } from "./links";

/** The name, or the name with the first number that is free. */
function freeName(workbook: WorkbookSnapshot, name: string): string {
  let free = name;
  for (let number = 2; sheetNamed(workbook, free); number++) free = `${name.slice(0, 25)}（${number}）`;
  return free;
}

/** A new sheet with 附件2, behind the ledger's. What nothing proves stays empty and is marked. */
export function createTallySheet(input: GenerateInput): GeneratedTally {
  const { workbook, campaign, ledger, tally } = input;
  const sheet = freeName(workbook, campaign.tally.sheetName);
  const { formulas, unlinked } = formulasFor(input);
  const keys = campaign.tally.figures.map(({ key }) => key);
  const values = new Map(keys.map((key) => [key, figureIn(tally, key).value]));
  const remembered = keys
    .filter((key) => isDerived(figureIn(tally, key)))
    .map((key) => {
      const value = figureIn(tally, key).value!;
      return rememberGenerated(key, { basis: tally.basis, value, linked: formulas.has(key) });
    });
  const patch: Patch = [
    { kind: "addSheet", sheet, after: ledger.sheet },
    ...tallySheet(campaign, {
      sheet,
      unit: ledger.unit ?? "",
      reportDate: ledger.reportDate,
      basis: tally.basis,
      rows: [{ unit: ledger.unit ?? "", values, formulas }],
      withTotal: false,
    }),
    ...remembered,
  ];
  return { sheet, patch, kept: [], unlinked, basisHasNoPlace: false };
}
