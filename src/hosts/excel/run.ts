import type { OnWaiting } from "../../core/workbook";
import { toWorkbookError } from "./errors";

/** Carries out a batch of requests in a context of its own. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** After this long without an answer, the person is told; milliseconds. */
const PATIENCE = 3000;

/** Excel has not answered in time what can be done without. */
export class NoAnswerInTime extends Error {}

/** Whether asking in another way may help: not while a cell is being typed into, nor once Excel is gone. */
export function isWorthAnotherTry(error: unknown): boolean {
  const { code } = toWorkbookError(error);
  return code !== "cell-edit-mode" && code !== "session-lost";
}

/** Runs batches; while a person is typing in a cell, a request waits until they are done. */
export function patientRun(onWaiting: OnWaiting): Run {
  return async (batch) => {
    let isWaiting = false;
    const late = setTimeout(() => {
      isWaiting = true;
      onWaiting(true);
    }, PATIENCE);
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } finally {
      clearTimeout(late);
      if (isWaiting) onWaiting(false);
    }
  };
}

/** Runs batches that can be done without: they do not wait for a cell that is typed into, and end after so long. */
export function limitedRun(milliseconds: number): Run {
  return async (batch) => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new NoAnswerInTime()), milliseconds);
    });
    const answer = Excel.run({ delayForCellEdit: false }, batch);
    // What comes after all, nobody waits for.
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, tooLate]);
    } finally {
      clearTimeout(late);
    }
  };
}
