import { when, type RowCheck } from "../check";
import { isClosed, missingClosureParts } from "../../ledger/closure";

/** “一律按照‘两断三清’（即切断工业用水、用电，清除设备、清除原料、清除产品）标准依法予以取缔”. */
export const incompleteClosure: RowCheck<"incomplete-closure"> = {
  code: "incomplete-closure",
  severity: "warning",
  scope: "cell",
  checkRow: (row, { campaign }) => {
    if (!isClosed(row, campaign)) return [];
    const missing = missingClosureParts(row);
    return when(
      row,
      "progress",
      () => missing.length > 0,
      () => ({ params: { missing: missing.join(",") } }),
    );
  },
};
