import { LIMITS } from "../../workbook";
import { promptTitleOf } from "../prompt-title";
import type { Campaign } from "../schema";
import type { Path, Report } from "./report";

/** A title that is longer is not looked for in a header. */
const longestTitle = 60;

function checkLength(path: Path, text: string | undefined, longest: number, report: Report): void {
  if (text !== undefined && text.length > longest) report(path, "too-long", { longest, length: text.length });
}

function checkHint(
  path: Path,
  hint: { readonly title: string; readonly text: string },
  report: Report,
): void {
  checkLength([...path, "title"], hint.title, LIMITS.validationTitle, report);
  checkLength([...path, "text"], hint.text, LIMITS.validationPrompt, report);
}

/** The items of a list within a rule: Excel parts them at commas, and formulas quote them. */
function checkList(
  path: Path,
  items: readonly { readonly path: Path; readonly text: string }[],
  report: Report,
): void {
  for (const item of items) {
    const [character] = /[,"]/.exec(item.text) ?? [];
    if (character) report(item.path, "forbidden-character", { character });
  }
  const length = items.map(({ text }) => text).join(",").length;
  if (length > LIMITS.validationList)
    report(path, "list-too-long", { longest: LIMITS.validationList, length });
}

function checkTitles(campaign: Campaign, report: Report): void {
  const { ledger, tally, log } = campaign;
  for (const [path, columns] of [
    [["ledger", "columns"], ledger.columns],
    [["ledger", "lifecycle"], ledger.lifecycle],
    [["log", "columns"], log.columns],
  ] as const)
    columns.forEach(({ title }, index) =>
      checkLength([...path, index, "title"], title, longestTitle, report),
    );
  tally.figures.forEach(({ label }, index) =>
    checkLength(["tally", "figures", index, "label"], label, longestTitle, report),
  );
}

/** What Excel takes of the texts in its rules and at the foot of a page. */
export function checkExcelTexts(campaign: Campaign, report: Report): void {
  const { ledger, tally, log, dispositions, town, printing } = campaign;
  checkTitles(campaign, report);
  ledger.columns.forEach(({ key, title, hint, error }, index) => {
    const path = ["ledger", "columns", index];
    if (hint !== undefined || error !== undefined || key === "disposition")
      checkLength([...path, "title"], promptTitleOf(title), LIMITS.validationTitle, report);
    checkLength([...path, "hint"], hint, LIMITS.validationPrompt, report);
    checkLength([...path, "error"], error, LIMITS.validationError, report);
  });
  checkHint(["tally", "countHint"], tally.countHint, report);
  for (const hint of ["dateHint", "typeHint", "sitesHint"] as const)
    checkHint(["log", hint], log[hint], report);
  checkList(["town"], [{ path: ["town"], text: town }], report);
  checkList(
    ["dispositions"],
    dispositions.map(({ word }, index) => ({ path: ["dispositions", index, "word"], text: word })),
    report,
  );
  checkList(
    ["log", "types"],
    Object.entries(log.types).map(([type, text]) => ({ path: ["log", "types", type], text })),
    report,
  );
  checkLength(["printing", "footer"], printing.footer, LIMITS.headerOrFooter, report);
}
