import type { PreparedTexts } from "../../../core/materials";
import { monthDay } from "../day";

/** What 下期预填表 says beside the forms themselves, zh-CN. */
export const preparedTexts: PreparedTexts = {
  numberError: (number) => `编号用来认出这一家，请保留“${number}”。`,
  lastFigures: (due, figures, { tally }) =>
    [
      `上次${tally.basisWords.cumulative}（${monthDay(due)}），供核对：`,
      ...tally.figures.flatMap(({ key, label, unit }) =>
        figures.has(key) ? [`${label}：${figures.get(key)}${unit}`] : [],
      ),
    ].join("\n"),
};
