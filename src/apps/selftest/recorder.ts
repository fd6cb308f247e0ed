/** A request to Excel as it was sent, and what Excel answered. */
export interface Exchange {
  /** The probe that sent it. */
  readonly during: string;
  readonly request: unknown;
  /** Null where no answer came, `{ failed }` where Excel refused the request as a whole. */
  answer: unknown;
  /** How long Excel took; milliseconds. */
  ms: number;
}

/** What was asked of one Excel and answered by it: `test/excel-stand-in/replay.ts` asks the stand-in the same. */
export interface Recording {
  readonly format: "qingdan-recording-1";
  readonly excel: string;
  readonly exchanges: readonly Exchange[];
}

interface Message {
  readonly Body: unknown;
}

interface Response extends Message {
  readonly ErrorCode: string;
}

/** The part of office.js that each request of a context goes through, on every platform. */
interface Executor {
  executeAsync(data: unknown, flags: number, message: Message): Promise<Response>;
}

/** Keeps what is said between office.js and Excel while it is on, and changes nothing of it. */
export class Recorder {
  readonly exchanges: Exchange[] = [];
  during = "";

  /** Starts listening to new contexts; returns how to stop. */
  start(): () => void {
    const { exchanges } = this;
    const duringNow = () => this.during;
    const { prototype } = Excel.RequestContext;
    // The library gives each context an executor when it first needs one.
    Object.defineProperty(prototype, "_requestExecutor", {
      configurable: true,
      get: () => undefined,
      set(executor: Executor) {
        const value: Executor = {
          async executeAsync(data, flags, message) {
            const request = JSON.parse(JSON.stringify(message.Body)) as unknown;
            const exchange: Exchange = { during: duringNow(), request, answer: null, ms: 0 };
            exchanges.push(exchange);
            const start = performance.now();
            const response = await executor.executeAsync(data, flags, message);
            exchange.ms = Math.round(performance.now() - start);
            exchange.answer = response.ErrorCode ? { failed: response.ErrorCode } : response.Body;
            return response;
          },
        };
        Object.defineProperty(this, "_requestExecutor", { configurable: true, writable: true, value });
      },
    });
    return () => void delete (prototype as { _requestExecutor?: unknown })._requestExecutor;
  }
}
