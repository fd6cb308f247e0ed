import type { TallyCheck } from "./check";
import { tallyBlankFigure } from "./tally-blank-figure";
import { tallyClosureWithoutOperation } from "./tally-closure-without-operation";
import { tallyDecreased } from "./tally-decreased";
import { tallyEvidenceMismatch } from "./tally-evidence-mismatch";
import { tallyMismatch } from "./tally-mismatch";
import { tallyMissing } from "./tally-missing";
import { tallyNotACount } from "./tally-not-a-count";
import { tallyVisitsBelowTeams } from "./tally-visits-below-teams";

export type { TallyCheck, TallyContext } from "./check";

/** Every check of 附件2, in the order of the catalogue. */
export const allTallyChecks: readonly TallyCheck[] = [
  tallyMissing,
  tallyMismatch,
  tallyEvidenceMismatch,
  tallyBlankFigure,
  tallyNotACount,
  tallyVisitsBelowTeams,
  tallyClosureWithoutOperation,
  tallyDecreased,
];
