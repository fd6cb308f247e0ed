import { keptSetting } from "../local-data/kept-setting";

/** How large the pane's text is, in percent. */
export const textSizes = [100, 125, 150] as const;
export type TextSize = (typeof textSizes)[number];

const setting = keptSetting("qingdan.text-size");

/** Keeps it on this machine, for every workbook. */
export function chooseTextSize(size: TextSize): void {
  setting.keep(String(size));
}

export function useTextSize(): TextSize {
  const kept = setting.use();
  return textSizes.find((size) => String(size) === kept) ?? 100;
}
