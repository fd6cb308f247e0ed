import { constants, rmSync } from "node:fs";
import { access, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { dayOfClock, type IsoDate } from "../../core/language";
import type { SourceFile } from "../../hosts/files";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { UsageError } from "./arguments";
import { onInterrupt } from "./interrupt";
import type { MakeWorker } from "./reading/checking";

/** Where a command reads from and writes to; tests put their own in its place. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Writes on standard error what moves the cursor; elsewhere such characters are shown, not obeyed. */
  readonly draw?: (text: string) => void;
  /** Texts from standard input, when the command reads it. */
  readonly stdin: () => Promise<string>;
  /** Whether progress may be shown on standard error. */
  readonly isTerminal: boolean;
  /** Makes a thread that reads files; without it they are read in this one. */
  readonly makeWorker?: MakeWorker;
  /** Today by the clock of the machine. */
  readonly today: () => IsoDate;
}

export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  },
  isTerminal: process.stderr.isTTY === true,
  today: () => dayOfClock(new Date()),
};

/** A file that is not there, or cannot be opened by this person. */
export class MissingFileError extends Error {}

/** Reads a file from disk. @throws MissingFileError in words when it cannot be opened. */
export async function readSource(file: string): Promise<SourceFile> {
  try {
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new MissingFileError(text.fileNotFound(file));
    if (code === "EISDIR") throw new MissingFileError(text.fileIsFolder(file));
    throw new MissingFileError(text.fileNotOpened(file));
  }
}

async function identity(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return path.resolve(file);
  }
}

/** Refuses an output that is one of the inputs, or whose folder is not there. */
export async function checkOutput(out: string, inputs: readonly string[]): Promise<void> {
  const target = await identity(out);
  for (const input of inputs) {
    if ((await identity(input)) === target) throw new UsageError(text.outIsInput(input));
  }
  const folder = path.dirname(path.resolve(out));
  try {
    await access(folder, constants.W_OK);
  } catch {
    throw new UsageError(text.outHasNoFolder(folder));
  }
  const present = await stat(out).catch(() => null);
  if (present?.isDirectory()) throw new UsageError(text.outIsFolder(out, (name) => path.join(out, name)));
}

/**
 * Writes beside the final name and moves there when whole, so that a half-written file is never seen.
 * @throws UsageError in words when the place cannot be written to.
 */
export async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${out}.${process.pid}.part`;
  try {
    await onInterrupt(
      () => rmSync(temporary, { force: true }),
      () => writeBeside(out, temporary, bytes),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(text.notWritten(out));
  }
}

async function writeBeside(out: string, temporary: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(temporary, "w");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    await rename(temporary, out);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
