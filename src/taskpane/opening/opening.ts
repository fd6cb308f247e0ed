import { createContext, useContext } from "react";
import type { TabKey } from "../frame/Tabs";

/** How a workbook is made to open the pane, where a host can. */
export interface AutoOpen {
  /** Whether the pane opens by itself with this workbook. */
  isOn(): boolean;
  /** Writes it into the workbook. Throws a `WorkbookError`. */
  set(on: boolean): Promise<void>;
}

/** What the host makes of the pane's opening. */
export interface Opening {
  /** The tab that is shown first. */
  readonly tab: TabKey;
  /** What is to be told at once; null for nothing. */
  readonly notice: string | null;
  /** Null where there is no such thing. */
  readonly autoOpen: AutoOpen | null;
}

export const ordinaryOpening: Opening = { tab: "ledger", notice: null, autoOpen: null };

export const OpeningContext = createContext<Opening>(ordinaryOpening);

/** How the pane around was opened. */
export function useOpening(): Opening {
  return useContext(OpeningContext);
}
