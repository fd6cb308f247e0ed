import type { FolderHandle } from "./folder-files";

const DATABASE = "qingdan-folders";
const STORE = "folders";
const KEY = "reports";

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(
  mode: IDBTransactionMode,
  action: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await database();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = action(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

/** Keeps the folder for the next time, in this browser only; where it keeps nothing, nothing is lost. */
export async function rememberFolder(folder: FolderHandle): Promise<void> {
  await run("readwrite", (store) => store.put(folder, KEY)).catch(() => undefined);
}

/** The folder given last time; null when there is none. */
export async function rememberedFolder(): Promise<FolderHandle | null> {
  try {
    return ((await run("readonly", (store) => store.get(KEY))) as FolderHandle | undefined) ?? null;
  } catch {
    return null;
  }
}
