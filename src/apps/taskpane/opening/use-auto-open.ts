import { useState, useSyncExternalStore } from "react";
import { errorSentence } from "../../../words/localized/pane/errors";
import { autoOpenText as text } from "../../../words/localized/pane/auto-open";
import { WorkbookError } from "../../../core/workbook";
import type { AutoOpen } from "./opening";

/** Whether the workbook opens the pane, how to choose, and what came of the choice in words. */
export function useAutoOpen(autoOpen: AutoOpen) {
  const isOn = useSyncExternalStore(autoOpen.subscribe, autoOpen.isOn);
  const [said, setSaid] = useState<string | null>(null);
  const choose = async (on: boolean) => {
    try {
      await autoOpen.set(on);
      setSaid(on ? text.turnedOn : text.turnedOff);
    } catch (error) {
      const { code, params } = error instanceof WorkbookError ? error : new WorkbookError("unknown");
      setSaid(errorSentence(code, params));
    }
  };
  return { isOn, said, choose };
}
