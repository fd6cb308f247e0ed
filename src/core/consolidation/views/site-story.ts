import { byKey } from "../by-key";
import type { SiteChange } from "../register/sites/life";
import { dueDaysOf, isCounted, type Lives } from "../register/sites/lives";
import type { DueDay, Register, ReportedRow } from "../register/register";
import type { SiteNumber } from "../register/site-number";

/** What a period says of a site. */
export interface StoryStep {
  readonly due: DueDay;
  /** Its rows, of the unit that it counts at first; none where it is not listed or nothing came. */
  readonly rows: readonly ReportedRow[];
  /** Whether its unit reported at all. */
  readonly isReported: boolean;
  readonly changes: readonly SiteChange[];
}

/** The life line of a site, from the period in which it first stood to the last one; empty for no site. */
export function storyOf(register: Register, lives: Lives, number: SiteNumber): StoryStep[] {
  const life = lives.sites.get(number);
  if (!life) return [];
  const rows = byKey(
    register.rows.filter((row) => row.number === number),
    ({ due }) => due,
  );
  const changes = byKey(
    lives.changes.filter((change) => change.number === number),
    ({ due }) => due,
  );
  const counted = new Set(register.units.filter(isCounted).map(({ due, unit }) => `${due} ${unit}`));
  let { unit } = life;
  return dueDaysOf(register)
    .filter((due) => due >= life.first)
    .map((due) => {
      const own = rows.get(due) ?? [];
      unit = own[0]?.unit ?? unit;
      return {
        due,
        rows: own,
        isReported: own.length > 0 || counted.has(`${due} ${unit}`),
        changes: changes.get(due) ?? [],
      };
    });
}
