import { Turns, type UnreadableReason } from "../../../core/workbook";
import { loadingPatience, longestPatience } from "../../../hosts/files/patience";
import type { Answer, Question, Ready } from "./protocol";

/** What is wanted of a file besides its bytes. */
type Wanted = Partial<Pick<Question, "submission" | "isToShow">>;

/** Reads files in a worker, one at a time; a file that hangs or crashes it is unreadable and the next gets a new one. */
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

  read(name: string, bytes: Uint8Array, submission: Question["submission"] = null): Promise<Answer> {
    return this.askNext(name, bytes, { submission });
  }

  /** As `read`, with what a grid needs to show it. */
  readToShow(name: string, bytes: Uint8Array): Promise<Answer> {
    return this.askNext(name, bytes, { isToShow: true });
  }

  /** Lets go of the worker; a file that it was reading counts as unreadable. */
  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
    this.abandon?.();
  }

  private askNext(name: string, bytes: Uint8Array, wanted: Wanted): Promise<Answer> {
    const question = { id: this.nextId++, name, bytes, submission: null, ...wanted };
    return this.turns.take(() => this.ask(question));
  }

  private ask(question: Question): Promise<Answer> {
    return new Promise((resolve) => {
      const finish = (answer: Answer) => {
        clearTimeout(timer);
        this.abandon = null;
        resolve(answer);
      };
      const unreadable = (reason: UnreadableReason) =>
        finish({ id: question.id, kind: "unreadable", reason });
      const giveUp = (reason: UnreadableReason) => {
        unreadable(reason);
        this.close();
      };
      this.abandon = () => unreadable("stopped");
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = () => {
        timer = setTimeout(() => giveUp("too-slow"), this.timeout);
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
      worker.onmessage = ({ data }: MessageEvent<Answer | Ready>) => {
        if (data.kind === "ready") {
          this.isReady = true;
          clearTimeout(timer);
          wait();
        } else if (data.id === question.id) finish(data);
      };
      worker.onerror = () => giveUp(this.isReady ? "damaged" : "not-loaded");
      worker.postMessage(question);
    });
  }
}
