import type { UnreadableReason } from "../../core/workbook";

/** A file as it came: its bytes tell what it is, its name only what to call it. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bounds on what a file may cost. Sizes are bytes, counted while inflating and not as declared. */
export interface Limits {
  readonly fileBytes: number;
  readonly csvBytes: number;
  readonly zipEntries: number;
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Inflated to deflated size, for parts over `ratioFrom` bytes: a whole formatted column alone makes 400. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly sheets: number;
  readonly cells: number;
  /** Characters of formulas that stand in a file once and in many cells. */
  readonly copiedText: number;
  readonly milliseconds: number;
}

const MiB = 1024 * 1024;

/** Bounds that refused no real file out of 5,160. */
export const defaultLimits: Limits = {
  fileBytes: 50 * MiB,
  csvBytes: 32 * MiB,
  zipEntries: 2000,
  partBytes: 128 * MiB,
  totalBytes: 256 * MiB,
  ratio: 250,
  ratioFrom: 32 * MiB,
  sheets: 200,
  cells: 2_000_000,
  copiedText: 4 * MiB,
  milliseconds: 15_000,
};

/** The same for a file that was read before: however busy the machine, what is opened can be saved. */
export const limitsOfOpened: Limits = { ...defaultLimits, milliseconds: Infinity };

/**
 * For the town's own register, which a person gives by name: it grows with every period, and keeps a row for every row
 * that was ever reported.
 */
export const registerLimits: Limits = {
  ...defaultLimits,
  fileBytes: 512 * MiB,
  partBytes: 1024 * MiB,
  totalBytes: 2048 * MiB,
  cells: 50_000_000,
  milliseconds: 600_000,
};

/** What in the file is at fault, where that is known. Never a cell's text. */
export interface UnreadableDetail {
  /** A part of the package. */
  readonly part?: string;
  readonly sheet?: string;
  /** A line of a text file, from 1. */
  readonly line?: number;
  /** A short word for the log, such as `crc` or `html`. */
  readonly what?: string;
}

/** Thrown for a file that cannot be read; never leaves a half-read workbook behind. */
export class UnreadableFileError extends Error {
  /** What a letter without a table says, line by line; null for any other file. */
  readonly text: readonly string[] | null;

  constructor(
    readonly reason: UnreadableReason,
    readonly detail: UnreadableDetail = {},
    options?: { cause?: unknown; text?: readonly string[] },
  ) {
    super([reason, ...Object.values(detail)].join(" "), options);
    this.name = "UnreadableFileError";
    this.text = options?.text ?? null;
  }
}
