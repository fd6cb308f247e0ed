import { webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "contrast";

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** A theme, and the scheme of what the browser itself draws: the calendar of a date, scroll bars, lists of choices. */
export interface LoadedTheme {
  readonly theme: Theme;
  readonly colorScheme: "light" | "dark";
}

const light: LoadedTheme = { theme: { ...webLightTheme, fontFamilyBase }, colorScheme: "light" };

/**
 * Fluent's own theme, with fonts that have the characters. Light where another one could not be loaded: nothing is
 * missing then, and in forced colours the browser's own win anyway, so nothing is said.
 */
export async function loadTheme(name: ThemeName): Promise<LoadedTheme> {
  if (name === "light") return light;
  try {
    const others = await import(/* webpackChunkName: "other-themes" */ "./other-themes");
    return { theme: { ...others[name], fontFamilyBase }, colorScheme: "dark" };
  } catch {
    return light;
  }
}
