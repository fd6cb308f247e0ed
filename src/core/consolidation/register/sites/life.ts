import { siteStateKeys } from "../../../campaign";
import type { IsoDate } from "../../../language";
import type { DueDay, ReportedRow } from "../register";
import type { Said } from "../said";
import type { SiteNumber } from "../site-number";
import type { DoneBy } from "../standing";

/** The states of a site, in the order of 总台账. */
export const SITE_STATES = siteStateKeys;

export type SiteState = (typeof SITE_STATES)[number];

/** What may happen to a site: 新增 完成 改类 回潮 本期未列 重新列入 销号 合并 更名 属地变更. */
export const CHANGE_KINDS = [
  "new",
  "finished",
  "reclassified",
  "reappeared",
  "unlisted",
  "listedAgain",
  "struckOff",
  "joined",
  "renamed",
  "moved",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something that happened to a site (变动记录). */
export interface SiteChange {
  readonly due: DueDay;
  readonly number: SiteNumber;
  readonly unit: string;
  readonly name: string;
  readonly kind: ChangeKind;
  /** A state, a disposition's key, a name, a unit or a number, as the kind has it; null for nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** The words that say so; null where only the file does. */
  readonly words: string | null;
  /** The row that it shows in, or the last one that the site was reported in. */
  readonly source: ReportedRow;
  /** The row that the site was last reported in before; null where there is none. */
  readonly previous: ReportedRow | null;
  /** What the site was called, and how it was done, before the period. */
  readonly nameBefore: string | null;
  readonly doneBefore: Done | null;
}

/** A row with what it says, the squad's corrections included. */
export interface SaidRow {
  readonly row: ReportedRow;
  readonly said: Said;
}

/** How a site was dealt with, and since when. */
export interface Done {
  readonly by: DoneBy;
  readonly date: IsoDate | null;
}

/** What is known of a site after a period (总台账). */
export interface Life {
  readonly number: SiteNumber;
  readonly unit: string;
  /** The newest row, of the unit that comes first in the roster, and what it says, corrections included. */
  readonly row: ReportedRow;
  readonly said: Said;
  readonly first: DueDay;
  readonly last: DueDay;
  readonly done: Done | null;
  readonly isReopened: boolean;
  /** The day of the last reopening, where it is written. */
  readonly reopenedOn: IsoDate | null;
  readonly isUnlisted: boolean;
  readonly isStruckOff: boolean;
  readonly timesReappeared: number;
  readonly lastReappeared: DueDay | null;
  /** The last period whose text no longer said that it is done, where the one before still did. */
  readonly unmentioned: DueDay | null;
}

/** The state that 总台账 shows. */
export function stateOf({ done, isReopened, isUnlisted, isStruckOff }: Life): SiteState {
  if (isStruckOff) return "struckOff";
  if (done) return done.by;
  if (isUnlisted) return "unlisted";
  return isReopened ? "reappeared" : "inProgress";
}
