import { useCallback, useEffect, useRef, useState } from "react";
import { claimDraft, forgetDraft, keepDraft } from "./drafts";
import type { UniverPort } from "../../hosts/grid/univer-port";

/** The workbook in the grid. */
export interface OpenWorkbook {
  readonly id: string;
  readonly name: string;
  readonly port: UniverPort;
}

/** Milliseconds of quiet after an edit before it is kept. */
const QUIET = 1000;

/** Keeps unsaved work in the browser, and asks before the page is left with it. */
export function useAutosave(workbook: OpenWorkbook | null) {
  const [dirty, setDirty] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = workbook?.id;

  useEffect(() => (id === undefined ? undefined : claimDraft(id)), [id]);

  useEffect(() => {
    if (!workbook) return;
    const keep = async () => {
      const { id, name, port } = workbook;
      // Unsaved work is not lost by a full disk: the page still asks before it is left.
      await keepDraft({ id, name, bytes: await port.draft(), savedAt: Date.now() }).catch(() => {});
    };
    const stop = workbook.port.onEdit(() => {
      setDirty(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), QUIET);
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [workbook]);

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [dirty]);

  /** Lets go of what was kept of this workbook, once it is saved or given up. */
  const forget = useCallback(async () => {
    clearTimeout(timer.current);
    if (id !== undefined) await forgetDraft(id).catch(() => {});
  }, [id]);

  return { dirty, setDirty, forget };
}
