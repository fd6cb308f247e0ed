import type { Worker } from "node:worker_threads";
import type { UnreadableReason } from "../../../core/workbook";
import { computingTime } from "../../../hosts/files/computing-time";
import { loadingPatience } from "../../../hosts/files/patience";

/** What a thread says once its code is loaded. */
export const ready = "ready";

const started = new WeakMap<Worker, Promise<boolean>>();

/** Whether the code of a thread came; the time that it takes is not the file's. */
function isReady(worker: Worker): Promise<boolean> {
  const known = started.get(worker);
  if (known) return known;
  const answer = new Promise<boolean>((resolve) => {
    const finish = (came: boolean): void => {
      clearInterval(timer);
      worker.off("message", onMessage).off("error", onEnd).off("exit", onEnd);
      resolve(came);
    };
    const onMessage = (message: unknown): void => void (message === ready && finish(true));
    const onEnd = (): void => finish(false);
    const spent = computingTime();
    const timer = setInterval(() => spent() > loadingPatience && onEnd(), pause);
    worker.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
  });
  started.set(worker, answer);
  return answer;
}

/** How often it is asked whether a thread takes too long; milliseconds. */
const pause = 100;

/**
 * What a thread answers to a question, or why it did not; then it is of no more use.
 */
export async function ask<Answer extends object>(
  worker: Worker,
  question: unknown,
  patience: number,
): Promise<Answer | UnreadableReason> {
  if (!(await isReady(worker))) return "not-loaded";
  return new Promise((resolve) => {
    const finish = (answer: Answer | UnreadableReason): void => {
      clearInterval(timer);
      worker.off("message", finish).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const onError = (error: Error & { code?: string }): void =>
      finish(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "damaged");
    const onExit = (): void => finish("damaged");
    const spent = computingTime();
    const timer = setInterval(() => spent() > patience && finish("too-slow"), pause);
    worker.on("message", finish).on("error", onError).on("exit", onExit);
    worker.postMessage(question);
  });
}
