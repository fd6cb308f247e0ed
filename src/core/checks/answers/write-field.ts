import type { Campaign } from "../../campaign";
import { chineseDate, type IsoDate } from "../../language";
import { type Patch, setCell, textOf, valueAt } from "../../workbook";
import type { Ledger } from "../../ledger";
import { framePatch } from "../../ledger-form/frame";
import { replaceFieldValue } from "../../ledger-form/replace-field";

/** Writes 填报单位 behind its label, or puts in the rows of the head that lack it. */
export function writeUnit(ledger: Ledger, unit: string, campaign: Campaign): Patch {
  return writeField(ledger, "unitField", unit, () => framePatch(ledger, campaign, { unit }));
}

/** Writes 填报时间 as the form has it. */
export function writeReportDate(ledger: Ledger, day: IsoDate, campaign: Campaign): Patch {
  return writeField(ledger, "dateField", chineseDate(day), () => framePatch(ledger, campaign, { day }));
}

function writeField(
  ledger: Ledger,
  key: "unitField" | "dateField",
  value: string,
  frame: () => Patch,
): Patch {
  const field = ledger.form[key];
  if (!field.at) return frame();
  if (field.text !== "") return replaceFieldValue(ledger, field, value);
  const { row, column } = field.at;
  const label = textOf(valueAt(ledger.source, row, column)).trimEnd();
  const colon = /[:：]$/.test(label) ? "" : "：";
  return [setCell(ledger.sheet, row, column, `${label}${colon}${value}`)];
}
