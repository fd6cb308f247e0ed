import { computingTime } from "./computing-time";
import { type Limits, UnreadableFileError, type UnreadableDetail } from "./source-file";

/** Formulas of this length are everywhere; only what is longer is counted when it is copied. */
const usualLength = 256;

/** Counts what reading one file has cost so far, and stops it at the limits. */
export class Budget {
  private inflated = 0;
  private cellsRead = 0;
  private copied = 0;
  private readonly began = performance.now();
  private readonly spent = computingTime();

  constructor(readonly limits: Limits) {}

  /** How many bytes a part that is `deflated` bytes long may still become. */
  allowance(deflated: number): number {
    const { partBytes, totalBytes, ratio, ratioFrom } = this.limits;
    return Math.min(partBytes, totalBytes - this.inflated, Math.max(ratioFrom, deflated * ratio));
  }

  addInflated(bytes: number): void {
    this.inflated += bytes;
  }

  /** Counts cells that hold something. */
  addCells(count: number, detail: UnreadableDetail): void {
    this.cellsRead += count;
    if (this.cellsRead > this.limits.cells)
      throw new UnreadableFileError("too-large", { what: "cells", ...detail });
    this.checkTime(detail);
  }

  /** Counts a long text of the file that is to be said once more; one over `longest` is never copied. */
  addCopied(length: number, longest: number): void {
    this.copied += Math.max(0, length - usualLength);
    if (length > longest || this.copied > this.limits.copiedText)
      throw new UnreadableFileError("too-large", { what: "copies" });
    this.checkTime({ what: "copies" });
  }

  checkTime(detail: UnreadableDetail): void {
    const { milliseconds } = this.limits;
    // To ask what was computed takes longer than the time itself, and is never more than has passed.
    if (performance.now() - this.began > milliseconds && this.spent() > milliseconds)
      throw new UnreadableFileError("too-slow", detail);
  }
}
