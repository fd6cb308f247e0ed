import type { Campaign } from "../../campaign";
import type { Consolidation } from "../consolidate";
import type { Life } from "../register/sites/life";
import { isCounted } from "../register/sites/lives";
import { UnlistedAnswers, type UnlistedAnswerWord } from "../register/unlisted-answers";

/** A site that its unit left out of this period's report though it was not done, and what the unit says of it. */
export interface UnlistedSite {
  readonly life: Life;
  readonly answer: UnlistedAnswerWord | null;
}

/** The sites to ask about (已取缔不再列 / 误删), and those that were asked about, by number. */
export function unlistedSites({ memory }: Consolidation, campaign: Campaign): UnlistedSite[] {
  const { register, outcome } = memory;
  const { due, lives } = outcome;
  const answers = new UnlistedAnswers(register.decisions, campaign);
  const sent = new Set(
    register.units.filter((unit) => unit.due === due && isCounted(unit)).map(({ unit }) => unit),
  );
  return [...lives.sites.values()]
    .filter(({ unit, last }) => sent.has(unit) && last < due)
    .flatMap((life): UnlistedSite[] => {
      const answer = answers.of(due, life.number);
      return life.isUnlisted || answer ? [{ life, answer }] : [];
    })
    .sort((a, b) => a.life.number - b.life.number);
}
