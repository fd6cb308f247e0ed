import { startExcel } from "../../hosts/excel";
import { gatePages, startFailure } from "../../words/zh-CN/gate";
import { errorSentence } from "../../words/zh-CN/errors";
import { openingText } from "../../words/zh-CN/opening";
import { WorkbookError } from "../../core/workbook";
import { type TabKey, tabKeys } from "./frame/Tabs";
import { showPage } from "./gate/page";
import { mountPane } from "./mount";
import { autoOpenOf, type Waiting } from "./opening/opening";
import { followOfficeTheme, officeTheme } from "./office-theme";
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
    showPage(waiting.get().isWaiting ? gatePages.waiting : gatePages.opening),
  );
  const started = await startExcel((isWaiting) => waiting.set({ isWaiting }));
  stop();
  if ("unsupported" in started) throw new WorkbookError("unsupported");
  const { port } = started;
  const pane = mountPane(document.getElementById("root")!, port, {
    theme: officeTheme(),
    opening: {
      tab: askedTab(),
      notice: port.cleanedSheets > 0 ? openingText.cleaned(port.cleanedSheets) : null,
      waiting,
      autoOpen: autoOpenOf(
        () => port.opensByItself(),
        (on) => port.setOpensByItself(on),
      ),
    },
  });
  followOfficeTheme(pane.setTheme);
}

main().catch((error: unknown) => {
  const { code, params } = error instanceof WorkbookError ? error : new WorkbookError("unknown");
  showPage(startFailure(errorSentence(code, params)));
});
