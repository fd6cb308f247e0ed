import { cizao2019 } from "../../../../src/core/campaign";
import { checkLedgers } from "../../../../src/core/checks";
import { workbookOf, type CellValue, type SheetSnapshot } from "../../../../src/core/workbook";
import { ledgerRow, ledgerSheet } from "../../../builders/ledger";

export const today = "2019-12-10";
export const usual = ledgerRow({ progress: "11月20日依法取缔，捣毁水洗机3台。" });

/** Checks a workbook of the sheet and makes every patch of its fixes. */
export function check(sheet: SheetSnapshot): number {
  const { findings } = checkLedgers(workbookOf([sheet]), cizao2019, { today });
  return findings.reduce((edits, { fix }) => edits + (fix?.patch.length ?? 0), 0);
}

/** A ledger of one usual row for each value, which stands in a column of it. */
export function sheetWith(column: number, values: readonly CellValue[]): SheetSnapshot {
  return ledgerSheet(values.map((value) => usual.with(column, value)));
}

/** Every regular expression, loop and grammar of the ledger meets here what would make it go back and forth. */
export const pieces = [
  ..."a1中 \n\t\u0000\u0007\ud800\udc00\u200b，、（(-１=@：:村垵厂的将未。",
  ..."1 |1-|1.|1E|1E+|1.0E+|1/|１ |x1|-1|（）|（(|： |，、|，身份证：|身份证号码|电话|Tel|+86|陈 |陈女士|0595-|139|13900000001 ".split(
    "|",
  ),
  ..."350582197503124516|3505821975031245161|35058219750312451 |2019-|2019.11.|2019年|11月5日、|年月日|年 月 日|〇二".split(
    "|",
  ),
  ..."一千|三台|第1|十余台|下灶|下灶村|磁灶镇|村内附近|关停|关停取缔、|取缔整改|合计|说明：|加工点有限公司|填报单位：|填报时间：".split(
    "|",
  ),
  ..."捣毁设备3台、|已取缔|设备（|拟拆除|如不|两断三清|行政拘留、刑事拘留各|搬迁至".split("|"),
];

/** A piece over and over, to this length. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
