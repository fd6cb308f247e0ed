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

declare module "../../findings/catalogue" {
  interface Catalogue {
    "tally-missing": NoParams;
    "tally-mismatch": { readonly figure: string; readonly stated: number; readonly derived: number };
    "tally-evidence-mismatch": { readonly figure: string; readonly stated: number; readonly derived: number };
    /** `derived` where the ledger, the progress texts or the log know the figure. */
    "tally-blank-figure": { readonly figure: string; readonly derived?: number };
    "tally-not-a-count": { readonly figure: string; readonly value: string };
    "tally-visits-below-teams": { readonly figure: string };
    "tally-closure-without-operation": { readonly figure: string };
    /** In a consolidation `figure` is the key, and `label` what the form calls it. */
    "tally-decreased": {
      readonly figure: string;
      readonly label?: string;
      readonly before: number;
      readonly now: number;
      /** Sites that it counted before and that are no longer listed. */
      readonly sites?: readonly string[];
    };
  }
}

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

/** Those that need no ledger. */
export const figuresChecks = [tallyBlankFigure, tallyNotACount, tallyVisitsBelowTeams] as const;
