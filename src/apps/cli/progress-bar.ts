import { consolidationText } from "../../words/zh-CN/cli/consolidate";
import type { Io } from "./io";

/** Milliseconds between two pictures of the bar. */
const pause = 100;
const cells = 24;

export interface ProgressBar {
  readonly step: () => void;
  /** Takes the bar off the screen. */
  readonly end: () => void;
}

/** A bar on standard error where that is a terminal, else nothing. @param said what stands beside it. */
export function progressBar(
  io: Pick<Io, "err" | "draw" | "isTerminal">,
  all: number,
  said: (done: number, all: number) => string = consolidationText.reading,
): ProgressBar {
  if (!io.isTerminal || all === 0) return { step: () => undefined, end: () => undefined };
  const write = io.draw ?? io.err;
  let done = 0;
  let drawn = -Infinity;
  const draw = (): void => {
    drawn = performance.now();
    const full = Math.round((cells * done) / all);
    const bar = "█".repeat(full) + "░".repeat(cells - full);
    write(`\r${bar} ${said(done, all)}`);
  };
  draw();
  return {
    step: () => {
      done++;
      if (performance.now() - drawn >= pause || done === all) draw();
    },
    end: () => write("\r\u001b[K"),
  };
}
