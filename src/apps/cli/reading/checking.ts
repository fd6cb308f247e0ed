import type { IsoDate } from "../../../core/language";
import type { Worker } from "node:worker_threads";
import type { Campaign, Period } from "../../../core/campaign";

/** How every file of a run is checked. */
export interface Checking {
  readonly campaign: Campaign;
  readonly today: IsoDate;
  readonly period: Period | null;
}

/** Gives each thread its checking as `workerData`. */
export type MakeWorker = (checking: Checking) => Worker;
