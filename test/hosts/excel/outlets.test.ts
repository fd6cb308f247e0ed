import { workbookOf } from "../../../src/core/workbook";
import type { ExcelPort } from "../../../src/hosts/excel";
import { ledger } from "../../contract/sample";
import { ExcelModel, openIn, openPane, type Pane } from "./pane";

let pane: Pane;
let port: ExcelPort;
let library: typeof Office;
let real: Office.Context;
const opened: string[] = [];
const globals = globalThis as { window?: unknown };
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
  port = await openIn(pane, ledger);
  library = Office;
  real = Office.context;
  globals.window = { open: (url: string) => opened.push(`window ${url}`) };
});
afterAll(() => {
  delete globals.window;
  pane.close();
});

/** Excel on another platform, as the page learns of it. */
function on(platform: string, sets: readonly string[]): void {
  const context = Object.create(real, {
    platform: { value: platform },
    requirements: { value: { isSetSupported: (name: string) => sets.includes(name) } },
    ui: { value: { openBrowserWindow: (url: string) => opened.push(`browser ${url}`) } },
  });
  Object.assign(globalThis, { Office: { ...library, context } });
}

describe("how a file gets out of the pane", () => {
  it.each([
    ["PC", ["OpenBrowserWindowApi"], "folder", "browser"],
    ["OfficeOnline", [], "browser", "window"],
    ["Mac", ["OpenBrowserWindowApi"], null, "browser"],
    ["iOS", ["OpenBrowserWindowApi"], null, "browser"],
    ["Android", [], null, "window"],
    ["Universal", [], null, "window"],
    ["one that comes later", [], null, "window"],
  ])("on %s", (platform, sets, place, way) => {
    on(platform, sets);
    expect(port.downloadPlace()).toBe(place);
    opened.length = 0;
    port.openInBrowser("https://a/workbench.html");
    expect(opened).toEqual([`${way} https://a/workbench.html`]);
  });

  it("opens a large workbook beside the one that is open", async () => {
    on("Mac", ["ExcelApi"]);
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i);
    await port.openAsNew(bytes);
    const [file] = pane.host.model.openedBeside;
    expect(Buffer.from(file!, "base64").equals(bytes)).toBe(true);
  });
});
