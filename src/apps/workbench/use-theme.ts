import { type Theme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type LoadedTheme, loadTheme, type ThemeName } from "../taskpane/theme";

const contrast = matchMedia("(forced-colors: active)");
const dark = matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  for (const query of [contrast, dark]) query.addEventListener("change", listener);
  return () => {
    for (const query of [contrast, dark]) query.removeEventListener("change", listener);
  };
}

const wanted = (): ThemeName => (contrast.matches ? "contrast" : dark.matches ? "dark" : "light");

/** The colours that the system asks for, and whether they are dark; light until others are loaded. */
export function useTheme(): { readonly theme: Theme; readonly isDark: boolean } {
  const name = useSyncExternalStore(subscribe, wanted);
  const [shown, setShown] = useState<LoadedTheme>({ theme: webLightTheme, colorScheme: "light" });
  useEffect(() => {
    let isGone = false;
    void loadTheme(name).then((loaded) => !isGone && setShown(loaded));
    return () => {
      isGone = true;
    };
  }, [name]);
  return { theme: shown.theme, isDark: shown.colorScheme === "dark" };
}
