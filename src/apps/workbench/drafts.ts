import { del, set, values } from "idb-keyval";
import { localStore } from "../taskpane/local-data/stores";

/** A workbook with unsaved work, kept in this browser. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

const LOCK = "qingdan-draft-";

const store = localStore("drafts");

/** A name that no other draft has; also on a page without https, where the browser makes no UUID. */
export function newDraftId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(36)).join("-");
}

/** Throws where the browser's storage is full or blocked. */
export async function keepDraft(draft: Draft): Promise<void> {
  await set(draft.id, draft, store);
}

export async function forgetDraft(id: string): Promise<void> {
  await del(id, store);
}

/** A draft of a page that is gone, held by this page until it is let go. */
export interface OrphanedDraft extends Draft {
  /** Lets other pages have it. */
  readonly release: () => void;
}

/**
 * The latest draft that no open page works on, claimed before it is offered: of two pages that are opened again each
 * gets another one. Null when there is none, or no storage.
 */
export async function nextOrphan(): Promise<OrphanedDraft | null> {
  try {
    const drafts = [...(await values<Draft>(store))].sort((a, b) => b.savedAt - a.savedAt);
    for (const draft of drafts) {
      const release = await tryClaim(draft.id);
      if (release) return { ...draft, release };
    }
    return null;
  } catch {
    return null;
  }
}

/** Holds a draft if no page does; returns how to let go, or null. The browser lets go when the page ends. */
function tryClaim(id: string): Promise<(() => void) | null> {
  if (!navigator.locks) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    void navigator.locks.request(LOCK + id, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((release) => resolve(release));
    });
  });
}

/** Tells other pages that this one works on a draft; returns how to let go. The browser lets go when the page ends. */
export function claimDraft(id: string): () => void {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  void navigator.locks?.request(LOCK + id, () => held);
  return () => release();
}
