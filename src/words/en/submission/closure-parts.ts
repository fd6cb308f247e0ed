import type { ClosurePart } from "../../../core/ledger";
import { listed } from "../sentence";

/** The five parts of 两断三清, en. */
export const closurePartText: Readonly<Record<ClosurePart, string>> = {
  waterCut: "industrial water cut",
  powerCut: "industrial power cut",
  equipmentCleared: "equipment cleared",
  materialsCleared: "raw materials cleared",
  productsCleared: "products cleared",
};

/** Several of them in a row. */
export function closurePartsText(parts: readonly ClosurePart[]): string {
  return listed(parts.map((part) => closurePartText[part] ?? part));
}
