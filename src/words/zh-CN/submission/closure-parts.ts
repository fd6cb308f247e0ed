import type { ClosurePart } from "../../../core/ledger";

/** The five parts of 两断三清 in the words of the notice. */
export const closurePartText: Readonly<Record<ClosurePart, string>> = {
  waterCut: "切断工业用水",
  powerCut: "切断工业用电",
  equipmentCleared: "清除设备",
  materialsCleared: "清除原料",
  productsCleared: "清除产品",
};

/** Several of them in a row. */
export function closurePartsText(parts: readonly ClosurePart[]): string {
  return parts.map((part) => closurePartText[part] ?? part).join("、");
}
