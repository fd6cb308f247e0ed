import { type ILanguagePack, merge } from "@univerjs/core";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import core from "@univerjs/preset-sheets-core/locales/zh-CN";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";

/** Univer's own words in Chinese, and those that it lacks. */
export function gridWords(lacking: ILanguagePack): ILanguagePack {
  return merge({}, core, dataValidation, conditionalFormatting, lacking);
}
