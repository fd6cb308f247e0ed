import { when, type RowCheck } from "../check";

const quantity =
  /[\d０-９一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾] ?[台套条部个件组架座口只辆张根把块]/;
const longestRead = 5000;

/** 主要生产设备 with quantities: 磨粒机2台. */
export const equipmentWithoutQuantity: RowCheck<"equipment-without-quantity"> = {
  code: "equipment-without-quantity",
  severity: "warning",
  scope: "cell",
  checkRow: (row) =>
    when(
      row,
      "equipment",
      ({ text }) => text !== "" && text !== "无" && !quantity.test(text.slice(0, longestRead)),
    ),
};
