import type { FigureKey } from "../../campaign";
import type { IsoDate } from "../../language";
import type { SiteRecord } from "./unit-file";

/** A report of a unit that counted for an earlier period. */
export interface CountedBefore {
  /** The due day of its period; null where the workbook of the time does not say. */
  readonly period: IsoDate | null;
  /** 填报时间; null where it had none. */
  readonly reportDate: IsoDate | null;
  /** `fingerprintOf` its rows. */
  readonly fingerprint: string;
  readonly rows: readonly SiteRecord[];
  /** The cumulative figures that the town used. */
  readonly figures: ReadonlyMap<FigureKey, number>;
}

/** What is known of the periods before the one worked on. */
export interface Past {
  /** The reports of a unit that counted, the latest period last. */
  reportsOf(unit: string): readonly CountedBefore[];
}

/** Where nothing is known. */
export const noPast: Past = { reportsOf: () => [] };
