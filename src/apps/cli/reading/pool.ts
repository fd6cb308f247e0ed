import type { Worker } from "node:worker_threads";
import type { UnitFile } from "../../../core/consolidation";
import type { UnreadableReason } from "../../../core/workbook";
import { longestPatience } from "../../../hosts/files/patience";
import type { FoundFile } from "../found-file";
import type { Checking, MakeWorker } from "./checking";
import { ask } from "./ask";
import { unreadable } from "./read-file";

/**
 * Reads files in threads. A file that hangs its thread, crashes it or takes all its memory cannot be read, and the
 * next one gets a new thread. `take` is called file by file in their order.
 */
export class ReadingPool {
  private readonly workers = new Set<Worker>();
  private readonly waiting = new Map<number, readonly UnitFile[]>();
  private next = 0;
  private taken = 0;
  private isClosed = false;

  constructor(
    private readonly files: readonly FoundFile[],
    private readonly checking: Checking,
    private readonly makeWorker: MakeWorker,
    private readonly take: (files: readonly UnitFile[]) => void,
    private readonly timeout = longestPatience,
  ) {}

  /** @param size how many threads work side by side. */
  async run(size: number): Promise<void> {
    try {
      await Promise.all(Array.from({ length: size }, () => this.work()));
    } finally {
      this.close();
    }
  }

  /** Ends all threads at once. */
  close(): void {
    this.isClosed = true;
    for (const worker of this.workers) void worker.terminate();
    this.workers.clear();
  }

  private async work(): Promise<void> {
    let worker: Worker | null = null;
    while (this.next < this.files.length && !this.isClosed) {
      const index = this.next++;
      const file = this.files[index]!;
      worker ??= this.start();
      const answer: readonly UnitFile[] | UnreadableReason = await ask<readonly UnitFile[]>(
        worker,
        file,
        this.timeout,
      );
      if (typeof answer === "string") {
        this.workers.delete(worker);
        await worker.terminate();
        worker = null;
      }
      this.done(index, typeof answer === "string" ? unreadable(file, answer, this.checking) : answer);
    }
  }

  private start(): Worker {
    const worker = this.makeWorker(this.checking);
    // A thread may fail while nobody asks it anything, such as when it is ended.
    worker.on("error", () => undefined);
    this.workers.add(worker);
    return worker;
  }

  /** Hands on what is there up to the first file still being read. */
  private done(index: number, files: readonly UnitFile[]): void {
    this.waiting.set(index, files);
    for (let ready = this.waiting.get(this.taken); ready; ready = this.waiting.get(this.taken)) {
      this.waiting.delete(this.taken++);
      this.take(ready);
    }
  }
}
