import { startExcel } from "../../hosts/excel";
import { startFailure, startingPages } from "../../words/zh-CN/pane/starting";
import { errorSentence } from "../../words/zh-CN/pane/errors";
import { WorkbookError, type WorkbookHost } from "../../core/workbook";
import { showPage } from "./gate/page";
import { followHostTheme, hostTheme } from "./host-theme";
import { mountPane } from "./mount";
import { openingIn, type Waiting } from "./opening/opening";
import { Store } from "./session/store";

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
    opening: openingIn(host, waiting),
    outlets: host,
    fileName: () => host.address(),
  });
  followHostTheme(host, pane.setTheme);
}

main().catch((error: unknown) => {
  const { code, params } = error instanceof WorkbookError ? error : new WorkbookError("unknown");
  showPage(startFailure(errorSentence(code, params)));
});
