import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { SourceFile } from "../../hosts/files";
import { gridText } from "../../words/zh-CN/grid";
import { lossesNote } from "../../words/zh-CN/conversion";
import { workbenchText as text } from "../../words/zh-CN/workbench";
import { type OpenWorkbook, useAutosave } from "./autosave";
import { type Draft, forgetDraft, orphanedDraft } from "./drafts";
import type { Grid } from "../../hosts/grid/grid";
import { download, objection, openFile, openingError, savedName } from "./open-file";
import { sampleFile } from "./sample";

/** What the bar above the grid tells, with what can be done about it. */
export interface Notice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

/** How a workbook comes to be shown. */
interface Opening {
  /** Show it even without a ledger. */
  readonly anyway?: boolean;
  readonly unsaved?: boolean;
  readonly draftId?: string;
}

/** Opens, saves and keeps the workbook of the page; the grid goes into the element of `host`. */
export function useWorkbench(host: RefObject<HTMLElement | null>) {
  const grid = useRef<Grid | null>(null);
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState<string | null>(text.starting);
  const { dirty, setDirty, forget } = useAutosave(workbook);

  const show = useCallback(
    async (file: SourceFile, opening: Opening = {}) => {
      setBusy(text.opening(file.name));
      try {
        const opened = await openFile(file);
        const against = opening.anyway ? null : objection(file.name, opened.workbook);
        if (against) {
          const openAnyway = {
            label: text.openAnyway,
            run: () => void show(file, { ...opening, anyway: true }),
          };
          setNotice({ intent: "warning", text: against.text, actions: against.canOpen ? [openAnyway] : [] });
          return false;
        }
        const { UniverPort } = await import("../../hosts/grid/univer-port");
        const current = grid.current!;
        setWorkbook((previous) => {
          previous?.port.dispose();
          return previous;
        });
        const port = new UniverPort(current, opened);
        setWorkbook({ id: opening.draftId ?? crypto.randomUUID(), name: file.name, port });
        setDirty(opening.unsaved ?? false);
        const note = lossesNote(opened.losses ?? []);
        setNotice(note === null ? null : { intent: "info", text: text.olderKind(file.name, note) });
        return true;
      } catch (error) {
        setNotice({ intent: "error", text: openingError(file.name, error) });
        return false;
      } finally {
        setBusy(null);
      }
    },
    [setDirty],
  );

  useEffect(() => {
    let gone = false;
    void start();
    return () => {
      gone = true;
    };

    async function start() {
      try {
        const { Grid } = await import("../../hosts/grid/grid");
        if (gone || grid.current) return;
        grid.current = new Grid(host.current!, gridText);
      } catch {
        setBusy(null);
        return setNotice({ intent: "error", text: text.gridFailed });
      }
      await show(await sampleFile(), { anyway: true });
      const draft = await orphanedDraft();
      if (draft && !gone) offer(draft);
    }

    function offer(draft: Draft) {
      const time = new Date(draft.savedAt).toLocaleString("zh-CN", {
        dateStyle: "medium",
        timeStyle: "short",
      });
      const restore = async () => {
        const opening = { anyway: true, unsaved: true, draftId: draft.id };
        if (!(await show({ name: draft.name, bytes: draft.bytes }, opening)))
          setNotice({ intent: "error", text: text.draftLost });
      };
      const drop = () => {
        setNotice(null);
        void forgetDraft(draft.id);
      };
      setNotice({
        intent: "info",
        text: text.draftFound(draft.name, time),
        actions: [
          { label: text.restore, run: () => void restore() },
          { label: text.forget, run: drop },
        ],
      });
    }
  }, [host, show]);

  const save = useCallback(async () => {
    if (!workbook) return false;
    try {
      const name = savedName(workbook.name);
      download(name, await workbook.port.bytes());
      setWorkbook({ ...workbook, name });
      setDirty(false);
      await forget();
      setNotice({ intent: "success", text: text.saved(name) });
      return true;
    } catch {
      setNotice({ intent: "error", text: text.saveFailed });
      return false;
    }
  }, [workbook, setDirty, forget]);

  return { workbook, notice, busy, dirty, show, save, dismiss: () => setNotice(null) };
}
