import type { Campaign } from "../../../core/campaign";
import { type PreviousConsolidation, readConsolidated } from "../../../core/consolidation";
import type { IsoDate } from "../../../core/language";
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../../../core/workbook";

/**
 * Reads the register of the open workbook once, and anew only where one of its own sheets is another: it may have
 * hundreds of thousands of rows, and the workbook changes at every key.
 */
export function openRegister(
  campaign: Campaign,
  today: IsoDate,
): (workbook: WorkbookSnapshot | null) => PreviousConsolidation | null {
  const { sheets } = campaign.consolidation;
  const own = new Set<string>(Object.values(sheets));
  const isOwn = ({ name }: SheetSnapshot) => own.has(name) || own.has(name.replace(/\d+$/, ""));
  let known: { readonly parts: readonly unknown[]; readonly read: PreviousConsolidation | null } | null =
    null;
  return (workbook) => {
    if (!workbook || !sheetNamed(workbook, sheets.register)) return null;
    const parts = [workbook.date1904, ...workbook.properties, ...workbook.sheets.filter(isOwn)].flat();
    const isSame =
      known?.parts.length === parts.length && known.parts.every((part, at) => part === parts[at]);
    if (!known || !isSame) known = { parts, read: readConsolidated(workbook, campaign, today) };
    return known.read;
  };
}
