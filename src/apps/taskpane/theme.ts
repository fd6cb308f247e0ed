import { webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "contrast";

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

async function colorsOf(name: ThemeName): Promise<Theme> {
  if (name === "light") return webLightTheme;
  const others = await import(/* webpackChunkName: "other-themes" */ "./other-themes");
  return others[name];
}

/** Fluent's own theme, with fonts that have the characters; light where another one could not be loaded. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  const colors = await colorsOf(name).catch(() => webLightTheme);
  return { ...colors, fontFamilyBase };
}
