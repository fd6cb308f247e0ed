import { type Campaign, columnPlace, type Period } from "../../campaign";
import type { IsoDate } from "../../language";
import { dispositionKeyOf, isCalledClosed, rowsOfTexts, siteOfRow } from "../../ledger";
import { cellAddress } from "../../workbook";
import { fingerprintOf } from "../intake/fingerprint";
import { type CountedBefore, noPast, type Past } from "../intake/past";
import type { SiteRecord } from "../intake/unit-file";
import { byKey } from "../by-key";
import { isCounted } from "./sites/lives";
import type { Register, ReportedRow, UnitPeriod } from "./register";

/** The reports that counted for the periods before one, as the register has them. Without a period nothing is before it. */
export function pastOf(register: Register, period: Period | null, campaign: Campaign): Past {
  if (period === null) return noPast;
  const units = byKey(
    register.units.filter((unit) => isCounted(unit) && unit.due < period.to),
    ({ unit }) => unit,
  );
  const rows = byKey(register.rows, ({ due, unit }) => `${due} ${unit}`);
  const reports = new Map<string, readonly CountedBefore[]>();
  return {
    reportsOf: (unit) => {
      const known = reports.get(unit);
      if (known) return known;
      const own = (units.get(unit) ?? []).map((each) =>
        countedBefore(each, rows.get(`${each.due} ${unit}`) ?? [], campaign),
      );
      reports.set(unit, own);
      return own;
    },
  };
}

function countedBefore(
  { due, unit, reportDate, figures }: UnitPeriod,
  rows: readonly ReportedRow[],
  campaign: Campaign,
): CountedBefore {
  const fingerprint = fingerprintOf(rows, campaign);
  let records: readonly SiteRecord[] | undefined;
  return {
    period: due === "" ? null : due,
    reportDate,
    fingerprint,
    get rows() {
      const today = reportDate ?? ((due || "1970-01-01") as IsoDate);
      return (records ??= recordsOf(rows, unit, today, campaign));
    },
    figures,
  };
}

/** Rows of the register as they came. */
function recordsOf(
  rows: readonly ReportedRow[],
  unit: string,
  today: IsoDate,
  campaign: Campaign,
): SiteRecord[] {
  const read = rowsOfTexts(
    rows.map(({ texts }) => texts),
    campaign,
    today,
  );
  const nameColumn = columnPlace(campaign, "siteName");
  return rows.map(({ file, row, texts }, at): SiteRecord => {
    const own = read[at]!;
    return {
      ...{ unit, file, sheet: campaign.ledger.sheetName, row: row ?? 0, texts },
      cell: cellAddress(row ?? 0, Math.max(0, nameColumn)),
      site: siteOfRow(own, { unit }),
      disposition: dispositionKeyOf(own) ?? own.text("disposition"),
      isCalledClosed: isCalledClosed(own),
      facts: own.facts,
    };
  });
}
