import { cizao2019 } from "../../../src/core/campaign";
import type { Finding } from "../../../src/core/findings";
import { columnKeys } from "../../../src/core/campaign";
import { analyse } from "../../../src/core/tally";
import { explainFigure } from "../../../src/core/tally/sheet/explain";
import {
  type CellValue,
  parseCell,
  type Patch,
  sheetNamed,
  textOf,
  valueAt,
} from "../../../src/core/workbook";
import type { Case } from "./cases";

/** What a person types into the cell that a finding names, doing what its words say. */
type ByHand = (finding: Finding & { readonly params: Record<string, unknown> }, text: string) => CellValue;
const good: Record<string, CellValue> = {
  sequence: 1,
  siteName: "新添加工点",
  town: "磁灶镇",
  address: "磁灶镇南环路88号",
  operatorContact: "陈某 13900000099",
  equipment: "磨粒机2台",
  violations: "未办环评",
  disposition: "整治改造",
  progress: "已入户宣传。",
  remarks: "无",
};
const unit: ByHand = () => "填报单位：下灶村";
export const date: ByHand = () => "填报时间：2019年12月5日";
const whole: ByHand = ({ cell }) => good[columnKeys[parseCell(cell!)!.column] ?? "remarks"] ?? "无";
const contact: ByHand = () => good.operatorContact!;
const byHand: Record<string, ByHand> = {
  "missing-unit": unit,
  "unknown-unit": unit,
  "missing-report-date": date,
  "invalid-report-date": date,
  "report-date-outside-period": date,
  "cell-error": whole,
  "text-cut": () => "无",
  "struck-words": (_, text) => text,
  "date-instead-of-text": whole,
  "formula-without-value": whole,
  "missing-cell": whole,
  "missing-site-name": whole,
  "missing-address": whole,
  "missing-operator": contact,
  "missing-phone": contact,
  "missing-equipment": whole,
  "missing-violation": whole,
  "missing-disposition": whole,
  "missing-progress": whole,
  "invalid-mobile": contact,
  "invalid-landline": contact,
  "phone-lost-digits": contact,
  "formula-like-text": (_, text) => text.replace(/^[=+\-@\s]+/, ""),
  "id-number-present": (_, text) => text.replace(/\d{17}[\dXx]/, ""),
  "vague-address": (_, text) => `${text}南路8号`,
  "address-in-other-unit": ({ params }) => `${String(params.unit)}南路8号`,
  "equipment-without-quantity": (_, text) => `${text}2台`,
  "approximate-count": (_, text) => text.replace(/约|余/g, ""),
  "fact-without-count": (_, text) => text.replace("业主陈某某被行政拘留", "行政拘留1人"),
  "number-not-counted": (_, text) => text.replace("查处设备", "捣毁设备"),
  "unknown-disposition": whole,
  "multiple-dispositions": whole,
  "progress-contradicts-disposition": () => "已入户宣传。",
  "incomplete-closure": (_, text) => `${text}落实两断三清。`,
  overdue: (_, text) => `${text}12月1日已取缔，落实两断三清，已完成整改，已搬迁到位。`,
  "tally-not-a-count": () => 3,
  "tally-visits-below-teams": () => 99,
  "tally-closure-without-operation": () => 1,
};
/** Of two rows for one site only one is to be left; of two columns too. */
const toDelete: Record<string, "deleteRows" | "deleteColumns"> = {
  "duplicate-site": "deleteRows",
  "similar-site": "deleteRows",
  "repeated-column": "deleteColumns",
};

export function handPatch({ workbook }: Case, finding: Finding): Patch | null {
  const { code, sheet, cell, params } = finding;
  if (code === "tally-decreased") {
    const { stated } = analyse(workbook, cizao2019, { today: "2019-12-10" }).tallies[0]!.reading;
    const key = cizao2019.tally.figures.find(({ label }) => label === params.figure)!.key;
    return stated ? explainFigure(workbook, cizao2019, stated, key, "上期多计，已核减") : null;
  }
  const place = cell === null ? null : parseCell(cell);
  if (!place || sheet === null) return null;
  const deletes = toDelete[code];
  if (deletes === "deleteRows") return [{ kind: deletes, sheet, row: place.row, count: 1 }];
  if (deletes) return [{ kind: deletes, sheet, column: place.column, count: 1 }];
  const typed = byHand[code]?.(
    finding as Parameters<ByHand>[0],
    textOf(valueAt(sheetNamed(workbook, sheet)!, place.row, place.column)),
  );
  return typed === undefined ? null : [{ kind: "setCells", sheet, cells: [{ ...place, value: typed }] }];
}
