/** A workbook with unsaved work, kept in this browser. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

const DATABASE = "qingdan-workbench";
const STORE = "drafts";
const LOCK = "qingdan-draft-";

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
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
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

export async function keepDraft(draft: Draft): Promise<void> {
  await run("readwrite", (store) => store.put(draft));
}

export async function forgetDraft(id: string): Promise<void> {
  await run("readwrite", (store) => store.delete(id));
}

/** The latest draft that no open page still works on; null when there is none, or no storage. */
export async function orphanedDraft(): Promise<Draft | null> {
  try {
    const drafts = (await run("readonly", (store) => store.getAll())) as Draft[];
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    const open = new Set(held.map(({ name }) => name));
    return drafts.filter(({ id }) => !open.has(LOCK + id)).sort((a, b) => b.savedAt - a.savedAt)[0] ?? null;
  } catch {
    return null;
  }
}

/** Tells other pages that this one works on a draft; returns how to let go. The browser lets go when the page ends. */
export function claimDraft(id: string): () => void {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  void navigator.locks?.request(LOCK + id, () => held);
  return () => release();
}
