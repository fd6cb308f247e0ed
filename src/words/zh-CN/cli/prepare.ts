import type { PreparedWorkbook } from "../../../core/materials";
import type { IsoDate } from "../../../core/language";
import { dayText, monthDay } from "../day";
import { listed } from "../sentence";

type Made = Pick<PreparedWorkbook, "unit" | "sites" | "missing" | "notInLast">;

/** `下灶村_预填表_2019-11-30.xlsx`. */
export function preparedName(unit: string, due: IsoDate): string {
  return `${unit}_预填表_${due}.xlsx`;
}

/** What the command line says of 下期预填表, a line each. */
export function preparedLines(
  made: readonly Made[],
  {
    due,
    last,
    untold,
    out,
  }: { readonly due: IsoDate; readonly last: IsoDate; readonly untold: number; readonly out: string },
): string[] {
  const sites = made.reduce((sum, { sites: count }) => sum + count, 0);
  const empty = made.filter(({ sites: count }) => count === 0).length;
  const each = (key: "missing" | "notInLast", measure: string) =>
    listed(made.flatMap(({ unit, [key]: count }) => (count > 0 ? [`${unit}${count}${measure}`] : [])));
  const missing = each("missing", "处");
  const notInLast = each("notInLast", "家");
  return [
    `已按${monthDay(last)}的总台账生成${dayText(due)}一期的预填表${made.length}份，共${sites}家：${out}`,
    ...(empty > 0 ? [`${empty}个单位在总台账中没有登记，生成空表。`] : []),
    ...(missing ? [`未填项已由表中的条件格式标出：${missing}。`] : []),
    ...(notInLast ? [`上次报送未列、总台账中仍有的，排在各表最后：${notInLast}。`] : []),
    ...(untold > 0 ? [`总台账中有${untold}家在历次清单里没有记录，未填入，请手工补充。`] : []),
  ];
}
