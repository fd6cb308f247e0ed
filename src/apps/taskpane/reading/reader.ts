import { Turns, type UnreadableReason } from "../../../core/workbook";
import type { Answer, Question } from "./protocol";

/** A file gets this long, then its worker is killed; milliseconds. */
const longest = 20_000;

/** Reads files in a worker, one at a time; a file that hangs or crashes it is unreadable and the next gets a new one. */
export class Reader {
  private worker: Worker | null = null;
  private nextId = 0;
  private readonly turns = new Turns();
  private abandon: (() => void) | null = null;

  constructor(
    private readonly makeWorker: () => Worker,
    private readonly timeout = longest,
  ) {}

  read(name: string, bytes: Uint8Array, submission: Question["submission"] = null): Promise<Answer> {
    const question = { id: this.nextId++, name, bytes, submission };
    return this.turns.take(() => this.ask(question));
  }

  /** Lets go of the worker; a file that it was reading counts as unreadable. */
  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.abandon?.();
  }

  private ask(question: Question): Promise<Answer> {
    const worker = (this.worker ??= this.makeWorker());
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
      const timer = setTimeout(() => giveUp("too-slow"), this.timeout);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.id === question.id) finish(data);
      };
      worker.onerror = () => giveUp("damaged");
      worker.postMessage(question);
    });
  }
}
