import { createFile } from "../../../src/hosts/files";
import { runCases } from "../../../src/apps/selftest/run-cases";
import { openGrid } from "../../../src/hosts/grid/open-grid";
import { gridWords } from "../../../src/hosts/grid/words";
import { gridText } from "../../../src/words/zh-CN/grid";
import { shownWorkbook } from "../../../src/apps/taskpane/reading/shown-workbook";
import { UniverPort } from "../../../src/hosts/grid/univer-port";
import type { WorkbookPort, WorkbookSnapshot } from "../../../src/core/workbook";
import { contractCases } from "../../contract/cases";
import { asPatch } from "../../hosts/files/as-patch";
import { decode, encode, type FromPage } from "./from-page";

const grid = openGrid(document.getElementById("root")!, gridText);

async function open(workbook: WorkbookSnapshot): Promise<{ port: UniverPort; close: () => void }> {
  const bytes = await createFile(asPatch(workbook), workbook);
  const file = { name: "清单.xlsx", bytes };
  const port = new UniverPort(grid, { file, ...(await shownWorkbook(file)) });
  return { port, close: () => port.dispose() };
}

let opened: { port: WorkbookPort; close: () => void } | null = null;

const fromPage: FromPage = {
  runContract: () => runCases(contractCases, open, () => {}),
  async openWorkbook(workbook) {
    opened?.close();
    opened = await open(decode(workbook));
    return encode(await opened.port.read());
  },
  async apply(patch) {
    await opened!.port.apply(decode(patch));
    return encode(await opened!.port.read());
  },
  bytes: async () => encode(await opened!.port.bytes()),
  words: gridWords(gridText),
};

Object.assign(window, { fromPage });
