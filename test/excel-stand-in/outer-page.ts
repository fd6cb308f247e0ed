import { emptySheet, workbookOf } from "../../src/workbook";
import { StandInHost } from "./host";
import { ExcelModel } from "./model";

/** The page around the pane: plays Excel on the web for the pane that its address names (`?pane=https://…`). */
const pane = new URL(new URLSearchParams(location.search).get("pane")!);
const hostInfo = "_host_Info=Excel$Web$16.00$zh-CN$telemetry$$disableLogging$16#&_serializer_version=1";

const frame = document.createElement("iframe");
frame.style.cssText = "width:350px;height:600px;border:0";
frame.src = `${pane.href}?${hostInfo}&_xdm_Info=conversation-1|addin-0001|${location.origin}`;

const host = new StandInHost(new ExcelModel(workbookOf([emptySheet("Sheet1")])), {
  origin: location.origin,
  send: (message) => frame.contentWindow?.postMessage(message, pane.origin),
});

window.addEventListener("message", ({ data, origin }) => {
  if (origin === pane.origin && typeof data === "string") host.receive(data);
});
document.body.append(frame);

/** For the tests: Excel as it stands, and what a person does in it. */
Object.assign(window, { standIn: host });
