import { useCallback, useEffect, useRef, useState } from "react";
import { claimDraft, forgetDraft, keepDraft } from "./drafts";
import type { UniverPort } from "../../hosts/grid/univer-port";

/** The workbook in the grid. */
export interface OpenWorkbook {
  readonly id: string;
  readonly name: string;
  readonly port: UniverPort;
  /** Lets go of the draft that it was; where it was none, this page has yet to claim it. */
  readonly release?: () => void;
}

/** Milliseconds of quiet after an edit before it is kept. */
const QUIET = 1000;

/** Keeps unsaved work in the browser, and asks before the page is left with it. */
export function useAutosave(workbook: OpenWorkbook | null, onUnkept: () => void) {
  const [dirty, setDirty] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = workbook?.id;
  const release = workbook?.release;
  const forgotten = useRef<string | null>(null);
  const isTold = useRef(false);
  const [port, name] = [workbook?.port, workbook?.name ?? ""];
  const nameNow = useRef(name);
  useEffect(() => void (nameNow.current = name), [name]);

  useEffect(() => (id === undefined ? undefined : (release ?? claimDraft(id))), [id, release]);

  useEffect(() => {
    if (!port || id === undefined) return;
    const keep = async () => {
      try {
        const { bytes } = await port.draft();
        if (forgotten.current === id) return;
        await keepDraft({ id, name: nameNow.current, bytes, savedAt: Date.now() });
      } catch {
        // Unsaved work is not lost by a full disk: the page still asks before it is left.
        if (!isTold.current) onUnkept();
        isTold.current = true;
      }
    };
    const stop = port.onEdit(() => {
      forgotten.current = null;
      setDirty(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), QUIET);
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [port, id, onUnkept]);

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [dirty]);

  /** Lets go of what was kept of this workbook, once it is saved or given up. */
  const forget = useCallback(async () => {
    clearTimeout(timer.current);
    forgotten.current = id ?? null;
    if (id !== undefined) await forgetDraft(id).catch(() => {});
  }, [id]);

  return { dirty, setDirty, forget };
}
