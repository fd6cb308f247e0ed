import { availableParallelism } from "node:os";
import type { UnitFile } from "../../../core/consolidation";
import type { FoundFile } from "../found-file";
import { onInterrupt } from "../interrupt";
import type { Io } from "../io";
import { progressBar } from "../progress-bar";
import type { Checking } from "./checking";
import { ReadingPool } from "./pool";
import { readFound } from "./read-file";
import { SharedTexts } from "./shared-texts";

/** From so many files on it pays to read with several threads: each first loads all that reads and checks. */
const many = 60;
const mostWorkers = 8;

/**
 * Reads and checks every file, in threads where the host has them. Of each only what the consolidation needs is kept,
 * so that memory grows with what is written and not with what is read.
 */
export async function readAll(found: readonly FoundFile[], checking: Checking, io: Io): Promise<UnitFile[]> {
  const all: UnitFile[] = [];
  const bar = progressBar(io, found.length);
  const take = (files: readonly UnitFile[]): void => {
    all.push(...files);
    bar.step();
  };
  if (io.makeWorker) {
    const texts = new SharedTexts();
    const pool = new ReadingPool(found, checking, io.makeWorker, (files) => {
      texts.share(files);
      take(files);
    });
    const size = found.length >= many ? Math.min(mostWorkers, availableParallelism()) : 1;
    const stop = (): void => {
      pool.close();
      bar.end();
    };
    await onInterrupt(stop, () => pool.run(size));
  } else {
    for (const file of found) take(await readFound(file, checking));
  }
  bar.end();
  return all;
}
