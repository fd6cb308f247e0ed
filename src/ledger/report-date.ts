import { dateOfSerial } from "./dates";
import { parseDate } from "./progress";
import { withoutBlanks } from "./text";

/** How 填报时间 reads. */
export type ReportDateReading =
  | { readonly kind: "missing" }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "invalid"; readonly text: string };

/** Reads 填报时间 in all the usual forms: 2019年11月20日, 2019.11.20, 二〇一九年十一月二十日, 43789. */
export function readReportDate(text: string): ReportDateReading {
  const bare = withoutBlanks(text);
  if (/^[年月日_]*$/.test(bare)) return { kind: "missing" };
  if (/^\d{5}(\.\d+)?$/.test(bare)) {
    const date = dateOfSerial(Number(bare), false);
    return date ? { kind: "date", date } : { kind: "invalid", text };
  }
  const parsed = parseDate(text.slice(0, 200));
  return parsed && "date" in parsed ? { kind: "date", date: parsed.date } : { kind: "invalid", text };
}
