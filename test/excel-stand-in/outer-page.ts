import { emptySheet, workbookOf, type WorkbookSnapshot } from "../../src/core/workbook";
import { decode, encode } from "../browser/grid-harness/from-page";
import type { Behaviour } from "./behaviour";
import { StandInHost } from "./host";
import { ExcelModel } from "./model";

/**
 * The page around the pane: plays Excel on the web. Its address names the pane (`pane=https://…`), and if wanted the
 * workbook to open (`workbook=…`, encoded), the API set that this Excel has (`api=1.13`), the language that it
 * speaks (`language=en-US`), and how it differs from the documentation (`behaviour={…}`).
 */
const query = new URLSearchParams(location.search);
const pane = new URL(query.get("pane")!);
const behaviour = JSON.parse(query.get("behaviour") ?? "{}") as Behaviour;
const language = query.get("language") ?? "zh-CN";
const hostInfo = `_host_Info=Excel$Web$16.00$${language}$telemetry$$disableLogging$16#&_serializer_version=1`;

async function workbook(): Promise<WorkbookSnapshot> {
  const address = query.get("workbook");
  if (address === null) return workbookOf([emptySheet("Sheet1")]);
  return decode(await (await fetch(address)).text());
}

async function open(): Promise<void> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width:350px;height:800px;border:0";
  const host = new StandInHost(new ExcelModel(await workbook(), behaviour), {
    origin: location.origin,
    apiSet: query.get("api") ?? "1.14",
    language,
    send: (message) => frame.contentWindow?.postMessage(message, pane.origin),
  });
  window.addEventListener("message", ({ data, origin }) => {
    if (origin === pane.origin && typeof data === "string") host.receive(data);
  });
  const separator = pane.search === "" ? "?" : "&";
  frame.src = `${pane.href}${separator}${hostInfo}&_xdm_Info=conversation-1|addin-0001|${location.origin}`;
  document.body.append(frame);
  // For the tests: Excel as it stands, and what a person does in it.
  Object.assign(window, { standIn: host, workbookAsText: () => encode(host.model.workbook) });
}

void open();
