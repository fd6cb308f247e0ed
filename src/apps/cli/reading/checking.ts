import type { IsoDate } from "../../../core/language";
import type { Worker } from "node:worker_threads";
import type { Campaign, Period } from "../../../core/campaign";
import type { SourceFile } from "../../../hosts/files";

/** How every file of a run is checked. */
export interface Checking {
  readonly campaign: Campaign;
  readonly today: IsoDate;
  readonly period: Period | null;
}

/** Asks a thread for a workbook as it stands, and for nothing more. */
export interface Reading {
  readonly source: SourceFile;
}

/**
 * Gives each thread its checking as `workerData`; null for one that only reads. `heap` is how many
 * megabytes it may take; as many as the largest file needs if absent.
 */
export type MakeWorker = (checking: Checking | null, heap?: number) => Worker;
