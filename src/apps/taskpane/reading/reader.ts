import { type Edit, Turns, type UnreadableReason } from "../../../core/workbook";
import type { Paper } from "../../../hosts/documents/paper";
import { registerLimits, UnreadableFileError } from "../../../hosts/files/source-file";
import {
  copyingPatience,
  loadingPatience,
  longestPatience,
  registerPatience,
} from "../../../hosts/files/patience";
import { type CarriedAnswer, unpackedAnswer } from "./carried-answer";
import { fileBytes } from "./file-bytes";
import { inParts } from "./in-parts";
import type { Answer, BookProgress, Copying, Question, ReadQuestion, Ready } from "./protocol";

/** What is wanted of a file besides its bytes. */
type Wanted = Partial<Pick<ReadQuestion, "submission" | "isToShow" | "isRegister">>;

/**
 * Reads files and makes copies of them in a worker, one at a time; a file that hangs or crashes it is unreadable and
 * the next gets a new one.
 */
export class Reader {
  private worker: Worker | null = null;
  private isReady = false;
  private nextId = 0;
  private readonly turns = new Turns();
  private abandon: (() => void) | null = null;

  /** @param timeout how long a file gets, then its worker is killed; milliseconds. */
  constructor(
    private readonly makeWorker: () => Worker,
    private readonly timeout = longestPatience,
  ) {}

  read(name: string, bytes: Uint8Array, submission: ReadQuestion["submission"] = null): Promise<Answer> {
    return this.askNext(name, bytes, { submission });
  }

  /** As `read`, of a file that a person gave. */
  readFile(file: File, submission: ReadQuestion["submission"] = null): Promise<Answer> {
    return this.orUnreadable(async () => this.read(file.name, await fileBytes(file), submission));
  }

  /** As `readFile`, of what may be the town's register, however long the campaign has been. */
  readRegister(file: File): Promise<Answer> {
    return this.orUnreadable(async () =>
      this.askNext(file.name, await fileBytes(file, registerLimits), { isRegister: true }),
    );
  }

  /** As `read`, with what a grid needs to show it. */
  readToShow(name: string, bytes: Uint8Array): Promise<Answer> {
    return this.askNext(name, bytes, { isToShow: true });
  }

  /** As `patchFile`: the answer has the bytes of the copy, or says why there is none. */
  copy(...copy: Copying): Promise<Answer> {
    return this.turns.take(() => this.ask({ id: this.nextId++, copy }, copyingPatience));
  }

  /** As `paperOf`: the answer has the bytes of the document, or says why there is none. */
  paper(paper: Paper): Promise<Answer> {
    return this.turns.take(() => this.ask({ id: this.nextId++, paper }, copyingPatience));
  }

  /**
   * As `createFile`: the answer has the bytes, or says why there are none. The edits are made little by little, so that
   * the page goes on meanwhile.
   * @param told how many sheets are made.
   */
  create(edits: Iterable<Edit>, told: (done: number, all: number) => void): Promise<Answer> {
    const id = this.nextId++;
    const send = async (post: (question: Question) => boolean): Promise<void> => {
      for (const { part, isLast } of inParts(edits)) {
        if (!post({ id, edits: part, isLast })) return;
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    return this.turns.take(() => this.askBy(id, send, registerPatience, told));
  }

  /** Stops what is being read, which counts as unreadable; an idle worker stays for the next file. */
  stop(): void {
    if (this.abandon) this.close();
  }

  /** Lets go of the worker; a file that it was reading counts as unreadable. */
  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
    this.abandon?.();
  }

  /** A file that is too large, or that went away, is unreadable. */
  private async orUnreadable(read: () => Promise<Answer>): Promise<Answer> {
    try {
      return await read();
    } catch (error) {
      const reason = error instanceof UnreadableFileError ? error.reason : "damaged";
      return { id: this.nextId++, kind: "unreadable", reason };
    }
  }

  private askNext(name: string, bytes: Uint8Array, wanted: Wanted): Promise<Answer> {
    const question = { id: this.nextId++, name, bytes, submission: null, ...wanted };
    const patience = wanted.isRegister ? registerPatience : this.timeout;
    return this.turns.take(() => this.ask(question, patience));
  }

  private ask(question: Question, patience = this.timeout): Promise<Answer> {
    return this.askBy(question.id, async (post) => void post(question), patience);
  }

  /** @param send posts all that the answer needs, until it is told that nobody waits for it any more. */
  private askBy(
    id: number,
    send: (post: (question: Question) => boolean) => Promise<void>,
    patience: number,
    told: (done: number, all: number) => void = () => undefined,
  ): Promise<Answer> {
    return new Promise((resolve) => {
      let isAwaited = true;
      const finish = (answer: Answer) => {
        clearTimeout(timer);
        isAwaited = false;
        this.abandon = null;
        resolve(answer);
      };
      const unreadable = (reason: UnreadableReason) => finish({ id, kind: "unreadable", reason });
      const giveUp = (reason: UnreadableReason) => {
        unreadable(reason);
        this.close();
      };
      this.abandon = () => unreadable("stopped");
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = () => {
        timer = setTimeout(() => giveUp("too-slow"), patience);
      };
      let worker: Worker;
      try {
        worker = this.worker ??= this.makeWorker();
      } catch {
        return giveUp("not-loaded");
      }
      // Until its code is there, what goes wrong is no fault of the file.
      if (this.isReady) wait();
      else timer = setTimeout(() => giveUp("not-loaded"), loadingPatience);
      worker.onmessage = ({ data }: MessageEvent<CarriedAnswer | BookProgress | Ready>) => {
        if (data.kind === "ready") {
          this.isReady = true;
          clearTimeout(timer);
          wait();
        } else if (data.id !== id) return;
        else if (data.kind === "progress") told(data.done, data.all);
        else finish(unpackedAnswer(data));
      };
      worker.onerror = () => giveUp(this.isReady ? "damaged" : "not-loaded");
      const post = (question: Question): boolean => {
        if (isAwaited) worker.postMessage(question);
        return isAwaited;
      };
      // What cannot be made is no fault of a file either.
      send(post).catch(() => giveUp("damaged"));
    });
  }
}
