import type { PreparedTexts, PreparedWorkbook } from "../../../core/materials";
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

/** 下期预填表 as text: a line a unit, with what is missing and what the last report did not list. */
export function preparedPreview(made: readonly PreparedWorkbook[]): string {
  return made
    .map(({ unit, sites, missing, notInLast }) =>
      [
        `${unit}：${sites > 0 ? `${sites}家` : "空表"}`,
        ...(missing > 0 ? [`未填${missing}处`] : []),
        ...(notInLast > 0 ? [`上次未列${notInLast}家`] : []),
      ].join("，"),
    )
    .join("\n");
}
