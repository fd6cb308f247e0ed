import type { Campaign } from "../../../campaign";
import type { IsoDate } from "../../../language";
import { byKey } from "../../by-key";
import { Corrections } from "../corrections";
import type { Life, SaidRow, SiteChange } from "./life";
import { afterAcceptance, afterAnswer, afterReport, afterSilence } from "../one-period";
import {
  type Correction,
  type DueDay,
  HISTORY,
  type Register,
  type ReportedRow,
  type UnitPeriod,
} from "../register";
import { saidInTexts } from "../said";
import type { SiteNumber } from "../site-number";
import { UnlistedAnswers } from "../unlisted-answers";

/** What follows from everything that was reported: every site ever, and all that happened. */
export interface Lives {
  readonly sites: ReadonlyMap<SiteNumber, Life>;
  /** By period, in the order in which it is found. */
  readonly changes: readonly SiteChange[];
  /** Corrections that the villages do not say themselves yet. */
  readonly corrections: readonly Correction[];
}

/** Works out the register anew from its rows, period after period. */
export function livesOf(register: Register, campaign: Campaign): Lives {
  const sites = new Map<SiteNumber, Life>();
  const changes: SiteChange[] = [];
  const corrections = new Corrections(register.corrections, campaign);
  const acceptances = new Acceptances(register);
  const answers = new UnlistedAnswers(register.decisions, campaign);
  const words = campaign.consolidation.unlistedAnswers;
  const rows = byKey(register.rows, ({ due }) => due);
  const units = byKey(register.units, ({ due }) => due);
  const take = (found: { readonly life: Life; readonly changes: readonly SiteChange[] }) => {
    sites.set(found.life.number, found.life);
    changes.push(...found.changes);
  };
  for (const due of dueDaysOf(register)) {
    const said = saidRows(rows.get(due) ?? [], units.get(due) ?? [], corrections, campaign);
    const bySite = byKey(said, ({ row }) => row.number);
    for (const [number, own] of bySite) {
      take(afterReport(sites.get(number), own as [SaidRow, ...SaidRow[]], due));
    }
    const reported = new Set((units.get(due) ?? []).filter(isCounted).map(({ unit }) => unit));
    for (const life of sites.values()) {
      if (!reported.has(life.unit) || bySite.has(life.number)) continue;
      const answer = answers.of(due, life.number);
      take(answer ? afterAnswer(life, due, answer, words[answer]) : afterSilence(life, due));
    }
    for (const { number, words } of acceptances.in(due)) {
      const life = sites.get(number);
      if (life && !life.isStruckOff) take(afterAcceptance(life, due, words));
    }
  }
  return { sites, changes, corrections: corrections.remaining() };
}

/** Whether a report of the unit counted in the period itself. */
export function isCounted({ rows, state }: UnitPeriod): boolean {
  return rows !== null && state !== HISTORY;
}

/** The periods that the register knows, the earliest first. */
export function dueDaysOf({ rows, units }: Pick<Register, "rows" | "units">): DueDay[] {
  const days = new Set<DueDay>();
  for (const { due } of units) days.add(due);
  for (const { due } of rows) days.add(due);
  return [...days].sort();
}

/** The rows of a period with what they say, corrected where the squad corrected them. */
function saidRows(
  rows: readonly ReportedRow[],
  units: readonly UnitPeriod[],
  corrections: Corrections,
  campaign: Campaign,
): SaidRow[] {
  const dateOf = new Map(units.map(({ unit, reportDate }) => [unit, reportDate]));
  const said = new Array<SaidRow>(rows.length);
  const toRead: { unit: string; at: number; texts: readonly string[] }[] = [];
  rows.forEach((row, at) => {
    const texts = corrections.textsOf(row, row.due);
    if (row.said && texts === row.texts) said[at] = { row, said: row.said };
    else toRead.push({ unit: row.unit, at, texts });
  });
  for (const [unit, own] of byKey(toRead, (each) => each.unit)) {
    const today = dateOf.get(unit) ?? (rows[0]!.due || ("1970-01-01" as IsoDate));
    const read = saidInTexts(
      own.map(({ texts }) => texts),
      unit,
      today,
      campaign,
    );
    own.forEach(({ at }, index) => (said[at] = { row: rows[at]!, said: read[index]! }));
  }
  return said;
}

/** 验收日期, each in the first period that it lies in or before; in the last one where it is no day that we can read. */
class Acceptances {
  private readonly byDue = new Map<DueDay, { number: SiteNumber; words: string }[]>();

  constructor(register: Register) {
    const days = dueDaysOf(register);
    for (const [number, { acceptedOn }] of register.notes) {
      if (acceptedOn === "") continue;
      const day = /^\d{4}-\d{2}-\d{2}$/.test(acceptedOn) ? acceptedOn : null;
      const due = (day === null ? undefined : days.find((each) => each >= day)) ?? days.at(-1);
      if (due === undefined) continue;
      this.byDue.set(due, [...(this.byDue.get(due) ?? []), { number, words: acceptedOn }]);
    }
  }

  in(due: DueDay): readonly { readonly number: SiteNumber; readonly words: string }[] {
    return this.byDue.get(due) ?? [];
  }
}
