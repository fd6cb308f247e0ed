import type { Worker } from "node:worker_threads";
import type { UnreadableReason, WorkbookSnapshot } from "../../../core/workbook";
import { type SourceFile, UnreadableFileError } from "../../../hosts/files";
import { type CarriedWorkbook, unpacked } from "../../../hosts/files/carried";
import { readingHeap, readingPatience } from "../../../hosts/files/patience";
import { ask } from "./ask";
import type { MakeWorker, Reading } from "./checking";
import { readHere } from "./read-here";

/** Why a file could not be read, and what it says where it is a letter. */
interface Refused {
  readonly reason: UnreadableReason;
  readonly text?: readonly string[] | null;
}

/**
 * Reads workbooks in a thread that is killed when a file hangs it or takes all its memory; a small one, and any where
 * there are no threads, here. Close it when all is read.
 */
export class BoundedReader {
  private worker: Worker | null = null;
  private heap = 0;

  constructor(private readonly makeWorker: MakeWorker | undefined) {}

  /** Throws `UnreadableFileError`, never anything else. */
  async read(source: SourceFile): Promise<WorkbookSnapshot> {
    if (!this.makeWorker) return (await import("../../../hosts/files")).readWorkbook(source);
    const small = await readHere(source);
    if (small) return small;
    const worker = this.workerFor(readingHeap(source.bytes.length), this.makeWorker);
    const question: Reading = { source };
    const answer = await ask<{ workbook: CarriedWorkbook } | Refused>(
      worker,
      question,
      readingPatience(source.bytes.length),
    );
    if (typeof answer === "string") {
      this.close();
      throw new UnreadableFileError(answer);
    }
    if ("reason" in answer)
      throw new UnreadableFileError(answer.reason, {}, answer.text ? { text: answer.text } : {});
    return unpacked(answer.workbook);
  }

  close(): void {
    void this.worker?.terminate();
    this.worker = null;
  }

  /** The thread, with so much memory at least. */
  private workerFor(heap: number, makeWorker: MakeWorker): Worker {
    if (this.worker && this.heap >= heap) return this.worker;
    this.close();
    this.heap = heap;
    const worker = (this.worker = makeWorker(null, heap));
    // A thread may fail while nobody asks it anything, such as when it is ended.
    worker.on("error", () => undefined);
    return worker;
  }
}

/** Reads one workbook so. Throws `UnreadableFileError`. */
export function readBounded(
  source: SourceFile,
  makeWorker: MakeWorker | undefined,
): Promise<WorkbookSnapshot> {
  return withReader(makeWorker, (reader) => reader.read(source));
}

/** Does a piece of work with such a reader. */
export async function withReader<T>(
  makeWorker: MakeWorker | undefined,
  work: (reader: BoundedReader) => Promise<T>,
): Promise<T> {
  const reader = new BoundedReader(makeWorker);
  try {
    return await work(reader);
  } finally {
    reader.close();
  }
}
