import type { IsoDate } from "../language";
import { type ActionLog, readActionLog } from "../action-log";
import type { Campaign } from "../campaign";
import type { WorkbookSnapshot } from "../workbook";
import { findStatedTally, type StatedTally } from "./stated";

/** Whose row of a tally sheet is wanted, and of which date. */
export interface StatedFor {
  readonly unit: string | null;
  readonly reportDate: IsoDate | null;
}

/** The tally sheets and the action log of a workbook, each read when first asked for, and once. */
export class TallySources {
  private readonly stated = new Map<string, StatedTally | null>();
  private readonly logs = new Map<string, ActionLog | null>();

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly campaign: Campaign,
  ) {}

  /** The tally sheet that states the figures of a unit. */
  statedFor({ unit, reportDate }: StatedFor): StatedTally | null {
    return remembered(this.stated, `${unit}\n${reportDate}`, () =>
      findStatedTally(this.workbook, this.campaign, { unit, reportDate }),
    );
  }

  /** The log; the day lends its year to dates without one. YYYY-MM-DD. */
  logAsOf(day: IsoDate): ActionLog | null {
    return remembered(this.logs, day, () => readActionLog(this.workbook, this.campaign, { today: day }));
  }
}

function remembered<T>(known: Map<string, T | null>, key: string, read: () => T | null): T | null {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = read()));
  return value;
}
