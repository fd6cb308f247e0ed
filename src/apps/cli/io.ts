import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { dayOfClock, type IsoDate } from "../../core/language";
import { type SourceFile, UnreadableFileError } from "../../hosts/files";
import { defaultLimits, type Limits } from "../../hosts/files/source-file";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
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
  readonly ask?: (question: string) => Promise<string>;
  /** Whether progress may be shown on standard error. */
  readonly isTerminal: boolean;
  /** Makes a thread that reads files; without it they are read in this one. */
  readonly makeWorker?: MakeWorker;
  /** Today by the clock of the machine. */
  readonly today: () => IsoDate;
}

async function askOnTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  },
  ...(process.stdin.isTTY && { ask: askOnTerminal }),
  isTerminal: process.stderr.isTTY === true,
  today: () => dayOfClock(new Date()),
};

/** A file that is not there, or cannot be opened by this person. */
export class MissingFileError extends Error {}

/** Reads a file from disk. @throws MissingFileError in words when it cannot be opened, or is no plain file. */
export async function readSource(file: string, limits: Limits = defaultLimits): Promise<SourceFile> {
  try {
    const { size } = await plainFile(file);
    // Its size before its bytes.
    if (size > limits.fileBytes) throw new UnreadableFileError("too-large", { what: "file" });
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch (error) {
    if (error instanceof MissingFileError || error instanceof UnreadableFileError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new MissingFileError(code === "ENOENT" ? text.fileNotFound(file) : text.fileNotOpened(file));
  }
}

/** What is said of a plain file: a pipe or a device would be waited for without end. */
async function plainFile(file: string): Promise<Stats> {
  const found = await stat(file);
  if (found.isDirectory()) throw new MissingFileError(text.fileIsFolder(file));
  if (!found.isFile()) throw new MissingFileError(text.fileIsOdd(file));
  return found;
}
