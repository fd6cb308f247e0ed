import { get, set } from "idb-keyval";
import { localStore } from "../local-data/stores";
import type { FolderHandle } from "./folder-files";

const store = localStore("folder");
const KEY = "reports";

/** Keeps the folder for the next time, in this browser only; where it keeps nothing, nothing is lost. */
export async function rememberFolder(folder: FolderHandle): Promise<void> {
  await set(KEY, folder, store).catch(() => undefined);
}

/** The folder given last time; null when there is none. */
export async function rememberedFolder(): Promise<FolderHandle | null> {
  return (await get<FolderHandle>(KEY, store).catch(() => undefined)) ?? null;
}
