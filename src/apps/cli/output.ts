import { constants, rmSync } from "node:fs";
import { access, lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { UsageError } from "./arguments";
import { onInterrupt } from "./interrupt";

/** A file's place without links, also where it is not there yet. */
async function identity(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const folder = path.dirname(path.resolve(file));
    const real = await realpath(folder).catch(() => folder);
    return path.join(real, path.basename(file));
  }
}

/**
 * Refuses an output that is one of the inputs, is no plain file, leads nowhere as a link, may not be written, or
 * whose folder is not there.
 */
export async function checkOutput(out: string, inputs: readonly string[]): Promise<void> {
  const target = await identity(out);
  for (const input of inputs) {
    if ((await identity(input)) === target) throw new UsageError(text.outIsInput(input));
  }
  const folder = path.dirname(target);
  try {
    await access(folder, constants.W_OK);
  } catch {
    throw new UsageError(text.outHasNoFolder(folder));
  }
  const present = await stat(out).catch(() => null);
  if (present?.isDirectory()) throw new UsageError(text.outIsFolder(out, (name) => path.join(out, name)));
  const isLink = (await lstat(out).catch(() => null))?.isSymbolicLink() ?? false;
  if (present ? !present.isFile() : isLink) throw new UsageError(text.outIsOdd(out));
  if (present) {
    await access(out, constants.W_OK).catch(() => {
      throw new UsageError(text.notWritten(out));
    });
  }
}

let written = 0;

/**
 * Writes beside the final name and moves there when whole, so that a half-written file is never seen. A link is
 * followed, and a file that is replaced keeps its mode.
 * @throws UsageError in words when the place cannot be written to.
 */
export async function writeWhole(out: string, bytes: Uint8Array | string): Promise<void> {
  const target = await identity(out);
  // Short, because the final name may be as long as a name can be.
  const temporary = path.join(path.dirname(target), `.qingdan-${process.pid}-${++written}.part`);
  try {
    await onInterrupt(
      () => rmSync(temporary, { force: true }),
      () => writeBeside(target, temporary, bytes),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(text.notWritten(out));
  }
}

async function writeBeside(target: string, temporary: string, bytes: Uint8Array | string): Promise<void> {
  const present = await stat(target).catch(() => null);
  if (present && !present.isFile()) throw new UsageError(text.outIsOdd(target));
  const handle = await open(temporary, "wx");
  try {
    await handle.writeFile(bytes);
    if (present) await handle.chmod(present.mode & 0o7777);
    await handle.sync();
    await handle.close();
    await rename(temporary, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
