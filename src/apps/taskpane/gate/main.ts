import { hasHost, unsupportedBy } from "../../../hosts/excel/host";
import { gatePages } from "../../../words/zh-CN/pane/gate";
import { startingPages } from "../../../words/zh-CN/pane/starting";
import { loadAll, loadFirst } from "./load";
import { hidePage, showPage } from "./page";

// A script of its own, in ES5, ahead of office.js and the bundle: neither of them runs where the pane cannot. The
// workbench has it too, without office.js.

/** How long Excel may take to answer before the person is told; milliseconds. */
const ANSWER = 20_000;

/** Whether the browser is as new as Chromium 100 or Safari 16.4; what the bundle needs besides, it brings along. */
function isModern(): boolean {
  try {
    new RegExp("(?<!a)b");
  } catch {
    return false;
  }
  return typeof AbortSignal === "function" && "throwIfAborted" in AbortSignal.prototype;
}

/** A list in an attribute of the gate's own script element, which the build writes; null without the attribute. */
function listed(name: string): readonly string[] | null {
  const value = document.getElementById("gate")!.getAttribute(name);
  return value === null ? null : value.split(" ");
}

function loadBundle(): void {
  loadAll(listed("data-bundle")!, hidePage, () => showPage(gatePages["no-bundle"]));
}

function whenReady(): void {
  const late = setTimeout(() => showPage(gatePages["no-answer"]), ANSWER);
  void Office.onReady(({ host }) => {
    clearTimeout(late);
    const unsupported = unsupportedBy(host);
    if (unsupported) return showPage(gatePages[unsupported]);
    loadBundle();
  });
}

function open(): void {
  const office = listed("data-office");
  if (!isModern()) return showPage(gatePages[office ? "old-webview" : "old-browser"]);
  if (!office) return loadBundle();
  if (!hasHost()) return showPage(gatePages["no-office"]);
  showPage(startingPages.opening);
  loadFirst(office, whenReady, () => showPage(gatePages["no-library"]));
}

open();
