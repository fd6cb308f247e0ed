import { rmSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { UsageError } from "./arguments";
import { onInterrupt } from "./interrupt";

/** Files that are written, but not yet where they are to be. */
export interface StagedFolder {
  /** Moves them into their folder, which is made when it is not there. @throws UsageError in words. */
  readonly deliver: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Refuses a place for a folder that is a file. @param option what it was given with. */
export async function checkFolder(option: string, folder: string): Promise<void> {
  const present = await stat(folder).catch(() => null);
  if (present && !present.isDirectory()) throw new UsageError(text.noFolder(option, folder));
}

/** Refuses a folder that holds files of these names. */
export async function refuseTaken(folder: string, names: readonly string[]): Promise<void> {
  const present = new Set(
    (await readdir(folder).catch(() => [])).map((name) => name.normalize("NFC").toLowerCase()),
  );
  const taken = names.filter((name) => present.has(name.normalize("NFC").toLowerCase()));
  if (taken.length > 0) throw new UsageError(text.outHolds(folder, taken));
}

/**
 * Writes files beside the folder where they are to be, so that there will be all of them or none.
 * @param fill writes them into the folder it is given, and says their names.
 * @throws UsageError in words when there is no room.
 */
export async function stageFolder(
  folder: string,
  fill: (staging: string) => Promise<readonly string[]>,
): Promise<StagedFolder> {
  const staging = `${path.resolve(folder).replace(/[\\/]+$/, "")}.${process.pid}.part`;
  const discard = () => rm(staging, { recursive: true, force: true }).catch(() => undefined);
  let names: readonly string[] = [];
  try {
    await mkdir(staging, { recursive: true });
    names = await onInterrupt(
      () => rmSync(staging, { recursive: true, force: true }),
      () => fill(staging),
    );
  } catch (error) {
    await discard();
    if (error instanceof UsageError || (error as NodeJS.ErrnoException).code !== undefined)
      throw new UsageError(text.notWritten(folder));
    throw error;
  }
  const deliver = async (): Promise<void> => {
    try {
      const isThere = (await stat(folder).catch(() => null)) !== null;
      if (!isThere) await rename(staging, path.resolve(folder));
      else for (const name of names) await rename(path.join(staging, name), path.join(folder, name));
    } catch {
      throw new UsageError(text.notWritten(folder));
    } finally {
      await discard();
    }
  };
  return { deliver, discard };
}

/** A unit's name without what no file name may hold. */
export function fileNameOf(unit: string): string {
  // eslint-disable-next-line no-control-regex
  return unit.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_");
}
