import { hasHost, unsupportedBy } from "../../../hosts/excel/host";
import { gatePages } from "../../../words/zh-CN/pane/gate";
import { startingPages } from "../../../words/zh-CN/pane/starting";
import { loadAll, loadFirst } from "./load";
import { hidePage, showPage } from "./page";

// A script of its own, in ES5, ahead of office.js and the bundle: neither of them runs where the pane cannot.

/** How long Excel may take to answer before the person is told; milliseconds. */
const ANSWER = 20_000;

/** Whether the webview has the latest things that the bundle needs (Chromium 110, Safari 16.4). */
function isModern(): boolean {
  try {
    new RegExp("(?<!a)b");
  } catch {
    return false;
  }
  return typeof ([] as { with?: unknown }).with === "function";
}

/** A list in an attribute of the gate's own script element; the build writes it. */
function listed(name: string): readonly string[] {
  const value = document.getElementById("gate")!.getAttribute(name) ?? "";
  return value === "" ? [] : value.split(" ");
}

function whenReady(): void {
  const late = setTimeout(() => showPage(gatePages["no-answer"]), ANSWER);
  void Office.onReady(({ host }) => {
    clearTimeout(late);
    const unsupported = unsupportedBy(host);
    if (unsupported) return showPage(gatePages[unsupported]);
    loadAll(listed("data-bundle"), hidePage, () => showPage(gatePages["no-bundle"]));
  });
}

function open(): void {
  if (!isModern()) return showPage(gatePages["old-webview"]);
  if (!hasHost()) return showPage(gatePages["no-office"]);
  showPage(startingPages.opening);
  loadFirst(listed("data-office"), whenReady, () => showPage(gatePages["no-library"]));
}

open();
