import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { SourceFile } from "../../hosts/files";
import { gridText } from "../../words/zh-CN/grid";
import { lossesNote } from "../../words/zh-CN/conversion";
import { workbenchText as text } from "../../words/localized/workbench";
import { type OpenWorkbook, useAutosave } from "./autosave";
import { copyingWith } from "../taskpane/reading/copy-file";
import { forgetDraft, newDraftId, nextOrphan, type OrphanedDraft } from "./drafts";
import type { Grid } from "../../hosts/grid/grid";
import { makeWorker } from "../taskpane/reading/make-worker";
import { fileBytes } from "../taskpane/reading/file-bytes";
import { Reader } from "../taskpane/reading/reader";
import { shownWorkbook } from "../taskpane/reading/shown-workbook";
import type { Notice } from "./notice";
import { isPassing, ledgersInView, loadPort, objection, openFile, openingError } from "./open-file";
import { sampleFile } from "./sample";
import { usePrinting } from "./use-printing";
import { useSaving } from "./use-saving";

/** How a workbook comes to be shown. */
interface Opening {
  /** Show it even without a ledger. */
  readonly anyway?: boolean;
  readonly unsaved?: boolean;
  /** Made by this page, so that nobody need be afraid of it. */
  readonly isOwn?: boolean;
  /** The draft that it is, which this page holds. */
  readonly draft?: OrphanedDraft;
}

/** Opens, saves and keeps the workbook of the page; the grid goes into the element of `host`, light or dark. */
export function useWorkbench(host: RefObject<HTMLElement | null>, isDark: boolean) {
  const grid = useRef<Grid | null>(null);
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState<string | null>(text.starting);
  const tellUnkept = useCallback(() => setNotice({ intent: "warning", text: text.draftsNotKept }), []);
  const { dirty, setDirty, forget } = useAutosave(workbook, tellUnkept);
  useEffect(() => grid.current?.setDark(isDark), [isDark, workbook]);
  const [reader] = useState(() => new Reader(makeWorker));

  const show = useCallback(
    async (file: SourceFile, opening: Opening = {}) => {
      setBusy(text.opening(file.name));
      try {
        const opened = opening.isOwn
          ? { file, ...(await shownWorkbook(file)) }
          : await openFile(file, reader);
        const against = opening.anyway ? null : objection(file.name, opened.workbook);
        if (against) {
          const openAnyway = {
            label: text.openAnyway,
            run: () => void show(file, { ...opening, anyway: true }),
          };
          setNotice({ intent: "warning", text: against.text, actions: against.canOpen ? [openAnyway] : [] });
          return false;
        }
        const { UniverPort } = await loadPort();
        const current = grid.current!;
        setWorkbook((previous) => {
          previous?.port.dispose();
          return previous;
        });
        const port = new UniverPort(
          current,
          { ...opened, inView: ledgersInView(opened.workbook) },
          copyingWith(reader),
        );
        setWorkbook({
          id: opening.draft?.id ?? newDraftId(),
          name: file.name,
          port,
          ...(opening.draft && { release: opening.draft.release }),
        });
        setDirty(opening.unsaved ?? false);
        const note = lossesNote(opened.losses ?? []);
        setNotice(note === null ? null : { intent: "info", text: text.olderKind(file.name, note) });
        return true;
      } catch (error) {
        const retry = { label: text.retry, run: () => void show(file, opening) };
        const said = isPassing(error)
          ? { text: openingError(file.name, error), actions: [retry] }
          : { text: opening.draft ? text.draftLost : openingError(file.name, error) };
        setNotice({ intent: "error", ...said });
        return false;
      } finally {
        setBusy(null);
      }
    },
    [setDirty, reader],
  );

  useEffect(() => {
    let gone = false;
    void start();
    return () => {
      gone = true;
    };

    async function start() {
      try {
        const { openGrid } = await import("../../hosts/grid/open-grid");
        if (gone || grid.current) return;
        grid.current = openGrid(host.current!, gridText);
      } catch {
        setBusy(null);
        if (gone) return;
        const again = () => {
          setNotice(null);
          setBusy(text.starting);
          void start();
        };
        const retry = { label: text.retry, run: again };
        return setNotice({ intent: "error", text: text.gridFailed, actions: [retry] });
      }
      await show(await sampleFile(), { anyway: true, isOwn: true });
      if (!isSecureContext) setNotice({ intent: "info", text: text.notSecure });
      await offerNext();
    }

    /** Offers one draft after the other, the latest first. */
    async function offerNext() {
      const draft = await nextOrphan();
      if (draft && gone) draft.release();
      else if (draft) offer(draft);
    }

    function offer(draft: OrphanedDraft) {
      const time = new Date(draft.savedAt).toLocaleString("zh-CN", {
        dateStyle: "medium",
        timeStyle: "short",
      });
      const restore = async () => {
        const opening = { anyway: true, unsaved: true, draft };
        if (await show({ name: draft.name, bytes: draft.bytes }, opening)) await offerNext();
      };
      const drop = () => {
        setNotice(null);
        void forgetDraft(draft.id)
          .catch(() => undefined)
          .finally(draft.release)
          .then(offerNext);
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

  const onSaved = useCallback(
    (name: string, isLatest: boolean) => {
      setWorkbook((open) => open && { ...open, name });
      if (!isLatest) return;
      setDirty(false);
      void forget();
    },
    [setDirty, forget],
  );
  const save = useSaving(workbook, setNotice, onSaved);
  const print = usePrinting(workbook, setNotice);

  /** Opens a file that a person chose. */
  const open = useCallback(
    async (chosen: File) => {
      const { name } = chosen;
      try {
        await show({ name, bytes: await fileBytes(chosen) });
      } catch (error) {
        setNotice({ intent: "error", text: openingError(name, error) });
      }
    },
    [show],
  );

  return { workbook, notice, busy, dirty, open, show, save, print, forget, dismiss: () => setNotice(null) };
}
