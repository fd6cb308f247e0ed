import type { Campaign } from "../campaign";
import { normalizeTitle } from "../language";
import type { HeaderCell, LedgerForm } from "./ledger";

/** The column with the squad's number of each site (编号), where a ledger has one beside its own 序号. */
export function siteNumberColumn(
  { columns, repeated }: LedgerForm,
  { consolidation }: Campaign,
): HeaderCell | null {
  const others = repeated.filter(({ key }) => key === "sequence").map(({ cell }) => cell);
  if (others.length === 0) return null;
  const title = normalizeTitle(consolidation.columns.siteNumber);
  return [columns.get("sequence")!, ...others].find((cell) => cell.title === title) ?? null;
}
