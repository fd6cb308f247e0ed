import { isOfficeDark } from "../../hosts/excel";
import type { ThemeName } from "./theme";

const contrast = matchMedia("(forced-colors: active)");

/** The theme that fits the Office around the pane. */
export function officeTheme(): ThemeName {
  if (contrast.matches) return "contrast";
  return isOfficeDark() ? "dark" : "light";
}

/** Tells of another theme. Excel has no event for it: it is looked at whenever a person comes to the pane. */
export function followOfficeTheme(listener: (theme: ThemeName) => void): void {
  let known = officeTheme();
  const look = () => {
    const now = officeTheme();
    if (now === known) return;
    known = now;
    listener(now);
  };
  contrast.addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
}
