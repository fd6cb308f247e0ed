import { useCallback, useEffect, useRef } from "react";
import { workbenchText as text } from "../../words/localized/workbench";
import type { OpenWorkbook } from "./autosave";
import type { Notice } from "./notice";
import { download, savedBytes, savedName } from "./open-file";

/**
 * Saves the workbook of the page as a download. Gives back whether all of it is saved: the page answers meanwhile, so
 * that something may have been entered since.
 */
export function useSaving(
  workbook: OpenWorkbook | null,
  tell: (notice: Notice) => void,
  onSaved: (name: string, isLatest: boolean) => void,
): () => Promise<boolean> {
  const saving = useRef<Promise<boolean> | null>(null);
  const shown = useRef(workbook);
  useEffect(() => void (shown.current = workbook), [workbook]);
  return useCallback(() => {
    saving.current ??= save().finally(() => (saving.current = null));
    return saving.current;

    async function save(): Promise<boolean> {
      if (!workbook) return false;
      const { port } = workbook;
      const name = savedName(workbook.name);
      tell({ intent: "info", text: text.saving(name) });
      try {
        const { bytes, isLatest } = await port.copy();
        download(name, savedBytes(name, bytes));
        tell({ intent: "success", text: text.saved(name) });
        if (shown.current?.port === port) onSaved(name, isLatest());
        return isLatest();
      } catch {
        tell({ intent: "error", text: text.saveFailed });
        return false;
      }
    }
  }, [workbook, tell, onSaved]);
}
