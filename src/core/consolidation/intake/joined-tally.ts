import { type Campaign, figureOf } from "../../campaign";
import { findingAt } from "../../findings";
import {
  sourceOf,
  type TallyBasis,
  tallyClosureWithoutOperation,
  tallyEvidenceMismatch,
  tallyMismatch,
} from "../../tally";
import { type FiledTally, type FileFinding, type SiteRecord, withoutFix } from "./unit-file";
import type { ReportFinding, UnitFigures } from "./unit-report";

/** The ledger that a tally of another file joins, and the figures that follow. */
export interface Joining {
  readonly rows: readonly SiteRecord[];
  readonly figures: UnitFigures;
  readonly basis: TallyBasis | null;
  readonly campaign: Campaign;
}

/**
 * What the checks of a workbook would say of a tally and a ledger that came in two files: figures that are blank or no
 * numbers, figures that differ and that no row below the table explains, and closings without an operation.
 */
export function joinedTallyFindings(tally: FiledTally, joining: Joining): ReportFinding[] {
  const found = [
    ...(tally.alone ?? []).map((finding) => withDerived(finding, joining)),
    ...differences(joining),
    ...closings(joining),
  ];
  return found.map((finding) => ({ ...finding, file: tally.file }) as ReportFinding);
}

/** A blank figure with what the ledger proves for it. */
function withDerived(finding: FileFinding, { figures, basis, campaign }: Joining): FileFinding {
  if (finding.code !== "tally-blank-figure" || basis !== "cumulative") return finding;
  const { figure } = finding.params;
  const key = campaign.tally.figures.find(({ label }) => label === figure)?.key;
  const derived = (key && figures.get(key)?.derived) || null;
  return derived === null ? finding : { ...finding, params: { figure, derived } };
}

function differences({ figures, campaign }: Joining): FileFinding[] {
  return [...figures].flatMap(([key, { stated, derived, isExplained, place }]) => {
    if (!place || stated === null || derived === null || stated === derived || isExplained) return [];
    const figure = figureOf(campaign, key);
    const params = { figure: figure.label, stated, derived };
    const check = sourceOf(figure).from === "ledger" ? tallyMismatch : tallyEvidenceMismatch;
    return [withoutFix(findingAt(check, place, { params }))];
  });
}

/** Where no day of a closing is known a difference does not show. */
function closings({ rows, figures, campaign }: Joining): FileFinding[] {
  const { stated, derived, place } = figures.get("closureOperations") ?? {};
  if (!place || stated !== 0 || (derived ?? null) !== null) return [];
  if (!rows.some(({ facts }) => facts.some(({ kind }) => kind === "closed"))) return [];
  const params = { figure: figureOf(campaign, "closureOperations").label };
  return [withoutFix(findingAt(tallyClosureWithoutOperation, place, { params }))];
}
