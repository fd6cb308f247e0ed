import { startExcel } from "../../hosts/excel";
import { speak } from "../../words/localized/language";
import { errorSentence } from "../../words/localized/pane/errors";
import { gateOffers, startFailure } from "../../words/localized/pane/starting";
import { startingPages } from "../../words/zh-CN/pane/starting";
import { WorkbookError, type WorkbookHost } from "../../core/workbook";
import { showPage } from "./gate/page";
import { followHostTheme, hostTheme } from "./host-theme";
import { mountPane } from "./mount";
import { addArrayCopies } from "./shared/array-copies";
import { openingIn, type Waiting } from "./opening/opening";
import { Store } from "./session/store";

/** The pane in Excel. The gate has made sure of the host before it loaded this. */
async function main(): Promise<void> {
  addArrayCopies();
  const waiting = new Store<Waiting>({ isWaiting: false });
  const stop = waiting.subscribe(() =>
    showPage(waiting.get().isWaiting ? startingPages.waiting : startingPages.opening),
  );
  await speak(Office.context.displayLanguage);
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
  showPage(startFailure(errorSentence(code, params)), gateOffers);
});
