import { isoDate } from "../../../src/core/language";
import { speak } from "../../../src/words/localized/language";
import { mountPane } from "../../../src/apps/taskpane/mount";
import type { ThemeName } from "../../../src/apps/taskpane/theme";
import { emptySheet, MemoryPort, type Selection, workbookOf } from "../../../src/core/workbook";

const query = new URLSearchParams(location.search);
const theme = (query.get("theme") ?? "light") as ThemeName;
const file = query.get("file");

async function workbook() {
  if (!file) return workbookOf([emptySheet("Sheet1")]);
  const [{ readWorkbook }, response] = await Promise.all([
    import("../../../src/hosts/files/read-workbook"),
    fetch(file),
  ]);
  return readWorkbook({ name: file, bytes: new Uint8Array(await response.arrayBuffer()) });
}

void workbook().then(async (read) => {
  await speak(query.get("lang"));
  const port = new MemoryPort(read);
  const selections: Selection[] = [];
  port.onSelect((selection) => selections.push(selection));
  const { setTheme } = mountPane(document.getElementById("root")!, port, {
    theme,
    today: isoDate(query.get("today") ?? "") ?? "2019-11-27",
  });
  Object.assign(window, { port, selections, setTheme });
});
