import type { WorkbookHost } from "../../core/workbook";
import type { ThemeName } from "./theme";

const contrast = matchMedia("(forced-colors: active)");

/** The theme that fits the program around the pane. */
export function hostTheme(host: WorkbookHost): ThemeName {
  if (contrast.matches) return "contrast";
  return host.isDark() ? "dark" : "light";
}

/** Tells of another theme. Excel has no event for it: it is looked at whenever a person comes to the pane. */
export function followHostTheme(host: WorkbookHost, listener: (theme: ThemeName) => void): void {
  let known = hostTheme(host);
  const look = () => {
    const now = hostTheme(host);
    if (now === known) return;
    known = now;
    listener(now);
  };
  contrast.addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
}
