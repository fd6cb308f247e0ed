import { startExcel } from "../../hosts/excel";
import { startFailure, startingPages } from "../../words/zh-CN/pane/starting";
import { errorSentence } from "../../words/zh-CN/pane/errors";
import { WorkbookError, type WorkbookHost } from "../../core/workbook";
import { type TabKey, tabKeys } from "./frame/Tabs";
import { showPage } from "./gate/page";
import { followHostTheme, hostTheme } from "./host-theme";
import { mountPane } from "./mount";
import { openingIn, type Waiting } from "./opening/opening";
import { Store } from "./session/store";

/** The tab that the ribbon's button asked for: `?tab=tally`. */
function askedTab(): TabKey {
  const asked = new URLSearchParams(location.search).get("tab");
  return tabKeys.find((tab) => tab === asked) ?? "ledger";
}

/** The pane in Excel. The gate has made sure of the host before it loaded this. */
async function main(): Promise<void> {
  const waiting = new Store<Waiting>({ isWaiting: false });
  const stop = waiting.subscribe(() =>
    showPage(waiting.get().isWaiting ? startingPages.waiting : startingPages.opening),
  );
  const started = await startExcel((isWaiting) => waiting.set({ isWaiting }));
  stop();
  if ("unsupported" in started) throw new WorkbookError("unsupported");
  const host: WorkbookHost = started.port;
  const pane = mountPane(document.getElementById("root")!, host, {
    theme: hostTheme(host),
    opening: openingIn(host, askedTab(), waiting),
  });
  followHostTheme(host, pane.setTheme);
}

main().catch((error: unknown) => {
  const { code, params } = error instanceof WorkbookError ? error : new WorkbookError("unknown");
  showPage(startFailure(errorSentence(code, params)));
});
