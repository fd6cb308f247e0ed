import { createContext, useContext } from "react";
import { openingText } from "../../../words/localized/pane/opening";
import type { WorkbookHost } from "../../../core/workbook";
import type { TabKey } from "../frame/Tabs";
import { Store } from "../session/store";
import { lastTab, rememberTab } from "./last-tab";

/** Whether the pane opens by itself with the workbook, where a host can do that. */
export interface AutoOpen {
  readonly isOn: () => boolean;
  /** Writes it into the workbook. Throws a `WorkbookError`. */
  readonly set: (on: boolean) => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether the host keeps the pane waiting. */
export interface Waiting {
  readonly isWaiting: boolean;
}

/** What the host makes of the pane's opening. */
export interface Opening {
  /** The tab that is shown first. */
  readonly tab: TabKey;
  /** Told of each tab that is opened, so that the next pane can open on it. */
  readonly rememberTab: (tab: TabKey) => void;
  /** What is to be told at once; null for nothing. */
  readonly notice: string | null;
  /** Null where there is no such thing. */
  readonly autoOpen: AutoOpen | null;
  /** Null where nobody has to wait for the host. */
  readonly waiting: Store<Waiting> | null;
}

/** The opening in a program where nobody else changes whether it opens the pane, while the pane is open. */
export function openingIn(host: WorkbookHost, waiting: Store<Waiting>): Opening {
  const store = new Store({ isOn: host.opensByItself() });
  return {
    tab: lastTab(host.address()),
    // Asked again each time: a workbook may be saved under its first name meanwhile.
    rememberTab: (tab) => rememberTab(host.address(), tab),
    notice: host.cleanedSheets > 0 ? openingText.cleaned(host.cleanedSheets) : null,
    autoOpen: {
      isOn: () => store.get().isOn,
      async set(on) {
        await host.setOpensByItself(on);
        store.set({ isOn: on });
      },
      subscribe: store.subscribe,
    },
    waiting,
  };
}

export const ordinaryOpening: Opening = {
  tab: "ledger",
  rememberTab: () => undefined,
  notice: null,
  autoOpen: null,
  waiting: null,
};

export const OpeningContext = createContext<Opening>(ordinaryOpening);

/** How the pane around was opened. */
export function useOpening(): Opening {
  return useContext(OpeningContext);
}
