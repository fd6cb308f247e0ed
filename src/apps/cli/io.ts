import { readFileSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { dayOfClock, type IsoDate } from "../../core/language";
import { type SourceFile, UnreadableFileError } from "../../hosts/files";
import { defaultLimits, type Limits } from "../../hosts/files/source-file";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { onBrokenPipe } from "./interrupt";
import type { MakeWorker } from "./reading/checking";

/** Where a command reads from and writes to; tests put their own in its place. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Writes on standard error what moves the cursor; elsewhere such characters are shown, not obeyed. */
  readonly draw?: (text: string) => void;
  /** Texts from standard input, when the command reads it. */
  readonly stdin: () => Promise<string>;
  /** Asks a person at the terminal for a line; absent where nobody sits there. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Whether progress may be shown on standard error. */
  readonly isTerminal: boolean;
  /** Makes a thread that reads files; without it they are read in this one. */
  readonly makeWorker?: MakeWorker | undefined;
  /** Today by the clock of the machine. */
  readonly today: () => IsoDate;
}

async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** Writes on a stream of the process, which Node makes when it is first asked for: that takes longer than to write. */
function writer(name: "stdout" | "stderr"): (text: string) => void {
  let stream: NodeJS.WriteStream | null = null;
  return (text) => void (stream ??= process[name].on("error", onBrokenPipe)).write(text);
}

/** The streams and the clock of this process. */
export function processIo(makeWorker?: MakeWorker): Io {
  return {
    out: writer("stdout"),
    err: writer("stderr"),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    },
    get ask() {
      return process.stdin.isTTY ? askOnTerminal : undefined;
    },
    get isTerminal() {
      return process.stderr.isTTY === true;
    },
    makeWorker,
    today: () => dayOfClock(new Date()),
  };
}

/** The same with other ways to write, and still without a stream that nobody asks for. */
export function writingBy(io: Io, { out, err, draw }: Pick<Io, "out" | "err" | "draw">): Io {
  return {
    out,
    err,
    draw,
    stdin: io.stdin,
    makeWorker: io.makeWorker,
    today: io.today,
    get ask() {
      return io.ask;
    },
    get isTerminal() {
      return io.isTerminal;
    },
  };
}

/** A file that is not there, or cannot be opened by this person. */
export class MissingFileError extends Error {}

/** Reads a file from disk. @throws MissingFileError in words when it cannot be opened, or is no plain file. */
export function readSource(file: string, limits: Limits = defaultLimits): SourceFile {
  try {
    const { size } = plainFile(file);
    // Its size before its bytes.
    if (size > limits.fileBytes) throw new UnreadableFileError("too-large", { what: "file" });
    return { name: path.basename(file), bytes: readFileSync(file) };
  } catch (error) {
    if (error instanceof MissingFileError || error instanceof UnreadableFileError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new MissingFileError(code === "ENOENT" ? text.fileNotFound(file) : text.fileNotOpened(file));
  }
}

/** What is said of a plain file: a pipe or a device would be waited for without end. */
function plainFile(file: string): Stats {
  const found = statSync(file);
  if (found.isDirectory()) throw new MissingFileError(text.fileIsFolder(file));
  if (!found.isFile()) throw new MissingFileError(text.fileIsOdd(file));
  return found;
}
