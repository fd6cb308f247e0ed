import { columnKeys, dispositionKeys, figureKeys, lifecycleKeys, logColumnKeys } from "../keys";
import type { Campaign } from "../schema";
import type { Path, Report } from "./report";

interface Keyed {
  readonly key: string;
}

/** Every key that the forms have stands there, and once. */
function checkKeys(path: Path, items: readonly Keyed[], needed: readonly string[], report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ key }, index) => {
    if (seen.has(key)) report([...path, index, "key"], "repeated-key", { key });
    seen.add(key);
  });
  for (const key of needed) if (!seen.has(key)) report(path, "missing-key", { key });
}

/** Keys by which something else is known already. */
function checkReserved({ ledger, tally }: Campaign, report: Report): void {
  const lifecycle: readonly string[] = lifecycleKeys;
  ledger.columns.forEach(({ key }, index) => {
    if (lifecycle.includes(key)) report(["ledger", "columns", index, "key"], "reserved-key", { key });
  });
  tally.figures.forEach(({ key }, index) => {
    if (key === "unit") report(["tally", "figures", index, "key"], "reserved-key", { key });
  });
}

export function checkAllKeys(campaign: Campaign, report: Report): void {
  const { ledger, dispositions, tally, log } = campaign;
  checkKeys(["ledger", "columns"], ledger.columns, columnKeys, report);
  checkKeys(["ledger", "lifecycle"], ledger.lifecycle, lifecycleKeys, report);
  checkKeys(["dispositions"], dispositions, dispositionKeys, report);
  checkKeys(["tally", "figures"], tally.figures, figureKeys, report);
  checkKeys(["log", "columns"], log.columns, logColumnKeys, report);
  checkReserved(campaign, report);
}
