import { isSystemFile } from "../../../hosts/files/system-files";
import type { IncomingFile } from "./dropped-files";

/** What is used of the browser's handle to a folder, which the language's own library does not list yet. */
export interface FolderHandle {
  readonly kind: "directory";
  readonly name: string;
  values(): AsyncIterable<FolderHandle | FileHandle>;
  queryPermission?(options: { mode: "read" }): Promise<PermissionState>;
  requestPermission?(options: { mode: "read" }): Promise<PermissionState>;
}

export interface FileHandle {
  readonly kind: "file";
  readonly name: string;
  getFile(): Promise<File>;
}

/** Files in a folder and below it, sorted, each named by the way down to it. */
export async function filesOfFolder(folder: FolderHandle, path = ""): Promise<IncomingFile[]> {
  const entries: (FolderHandle | FileHandle)[] = [];
  for await (const entry of folder.values()) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: IncomingFile[] = [];
  for (const entry of entries) {
    if (isSystemFile(entry.name)) continue;
    if (entry.kind === "directory") {
      found.push(...(await filesOfFolder(entry, `${path}${entry.name}/`)));
    } else {
      found.push({ name: path + entry.name, file: await entry.getFile() });
    }
  }
  return found;
}

/** Whether a folder may be read; where it was not yet allowed, the person is asked, which needs a click. */
export async function mayRead(folder: FolderHandle): Promise<boolean> {
  const mode = { mode: "read" } as const;
  if ((await folder.queryPermission?.(mode)) === "granted") return true;
  return !folder.requestPermission || (await folder.requestPermission(mode)) === "granted";
}

type Picker = (options: { id: string; mode: "read" }) => Promise<FolderHandle>;

/**
 * Lets a person choose a folder that can be given again next time. `unable` where the host has no such choice, as in
 * a frame of another origin; null when the person thinks better of it.
 * @param id by which the browser begins where the last choice was.
 */
export async function chooseFolder(id = "qingdan-reports"): Promise<FolderHandle | "unable" | null> {
  const { showDirectoryPicker } = window as unknown as { showDirectoryPicker?: Picker };
  if (!showDirectoryPicker) return "unable";
  try {
    return await showDirectoryPicker.call(window, { id, mode: "read" });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? null : "unable";
  }
}
