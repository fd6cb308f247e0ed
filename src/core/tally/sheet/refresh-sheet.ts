import type { FigureKey } from "../../campaign";
import { isCovered, setCell, sheetNamed, type Edit, type Patch } from "../../workbook";
import { figureIn, isDerived, type Figure } from "../figures";
import type { StatedFigure, StatedTally } from "../stated";
import { explainFigure } from "./explain";
import { updateFields } from "./fields";
import type { GeneratedTally, GenerateInput, KeptFigure } from "./generation";
import { forgetGenerated, lastGenerated, rememberGenerated, type Generated } from "./last-generated";
import { isLinkedFormula } from "./linked-formula";
import { formulasFor } from "./links";
import { adoptFigure, writeFigure } from "./write-figure";

type RefreshInput = GenerateInput & { readonly stated: StatedTally };

/** Whether what stands in a figure's cell was written by the product and not touched since. */
function isOurs({ value, formula }: StatedFigure, last: Generated | undefined): boolean {
  if (!last) return false;
  return formula === null ? !last.linked && value === last.value : last.linked && isLinkedFormula(formula);
}

interface Refreshed {
  readonly edits: readonly Edit[];
  readonly isKept: boolean;
}

const untouched: Refreshed = { edits: [], isKept: false };

function refreshFigure(
  input: RefreshInput,
  figure: StatedFigure,
  derived: Figure,
  last: Generated | undefined,
  formula: string | undefined,
): Refreshed {
  const { stated, tally } = input;
  if (!figure.writable) return untouched;
  const write = (value: number | null): Patch => writeFigure(stated, figure, value, formula);
  const ours = isOurs(figure, last);
  if (!isDerived(derived) || derived.value === null) {
    // A number of another 口径 must not stand for this one.
    const isOutdated = ours && last!.basis !== tally.basis;
    return isOutdated
      ? { edits: [...writeFigure(stated, figure, null), forgetGenerated(figure.key)], isKept: false }
      : untouched;
  }
  if (!figure.isBlank && !ours) return { edits: [], isKept: figure.count !== derived.value };
  const generated: Generated = { basis: tally.basis, value: derived.value, linked: formula !== undefined };
  const isWritten = figure.count === derived.value && figure.formula === (formula ?? null);
  const isRemembered =
    last?.value === generated.value && last.basis === generated.basis && last.linked === generated.linked;
  return {
    edits: [
      ...(isWritten ? [] : write(derived.value)),
      ...(isRemembered ? [] : [rememberGenerated(figure.key, generated)]),
    ],
    isKept: false,
  };
}

/** The unit's name in a row that is still empty. */
function unitEdits({ workbook, stated, ledger }: RefreshInput): Edit[] {
  const { unitColumn, sheet } = stated.form;
  if (stated.dataRows.length > 0 || stated.totalRow !== null || unitColumn === null || !ledger.unit)
    return [];
  if (isCovered(sheetNamed(workbook, sheet)!.merges, stated.row, unitColumn)) return [];
  return [setCell(sheet, stated.row, unitColumn, ledger.unit)];
}

/**
 * Brings the sheet that is there up to date, in its own layout: the figures' cells, 报送时间 and 口径 only.
 * What was last generated and not touched is renewed, a blank is filled; whatever else stands in a figure's
 * cell was typed by a person and stays.
 */
export function refreshTallySheet(input: RefreshInput): GeneratedTally {
  const { workbook, campaign, stated, tally, ledger } = input;
  const sheet = sheetNamed(workbook, stated.form.sheet)!;
  const fields = updateFields(sheet, campaign, stated, {
    reportDate: ledger.reportDate,
    basis: tally.basis,
    date1904: workbook.date1904,
  });
  if (!fields) return { sheet: sheet.name, patch: [], kept: [], unlinked: [], basisHasNoPlace: true };

  const { formulas, unlinked } = formulasFor(input);
  const last = lastGenerated(workbook, campaign);
  const edits: Edit[] = [...fields, ...unitEdits(input)];
  const kept: KeptFigure[] = [];
  for (const [key, figure] of stated.figures) {
    const derived = figureIn(tally, key);
    const refreshed = refreshFigure(input, figure, derived, last.get(key), formulas.get(key));
    edits.push(...refreshed.edits);
    if (refreshed.isKept) kept.push(keptFigure(input, key, figure, derived.value!));
  }
  return { sheet: sheet.name, patch: edits, kept, unlinked, basisHasNoPlace: false };
}

function keptFigure(
  { workbook, campaign, stated, tally }: RefreshInput,
  key: FigureKey,
  figure: StatedFigure,
  derived: number,
): KeptFigure {
  return {
    key,
    stated: figure.value,
    derived,
    adopt: adoptFigure(stated, figure, tally.basis, derived),
    explain: (reason) => explainFigure(workbook, campaign, stated, key, reason),
  };
}
