import { createStore, del, set, values } from "idb-keyval";

/** A workbook with unsaved work, kept in this browser. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

const LOCK = "qingdan-draft-";

const store = createStore("qingdan-drafts", "drafts");

export async function keepDraft(draft: Draft): Promise<void> {
  await set(draft.id, draft, store);
}

export async function forgetDraft(id: string): Promise<void> {
  await del(id, store);
}

/** The latest draft that no open page still works on; null when there is none, or no storage. */
export async function orphanedDraft(): Promise<Draft | null> {
  try {
    const drafts = await values<Draft>(store);
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
