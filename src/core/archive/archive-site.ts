import type { Campaign } from "../campaign";
import type { IsoDate } from "../language";
import { factsOf, isDone, type Ledger, type LedgerRow, picturesText, siteNumberColumn } from "../ledger";
import type { TownReport, TownSite } from "../materials";
import { textOf, valueAt } from "../workbook";
import { type ListedPicture, readListed } from "./listed-pictures";

/** A site that pictures may be of, by all that a picture's name can call it. */
export interface ArchiveSite {
  readonly unit: string | null;
  /** 编号 of 总台账; null where the ledger at hand has none. */
  readonly number: number | null;
  /** 序号 of the unit's last ledger; null for a site that it did not list. */
  readonly sequence: number | null;
  readonly name: string;
  /** Who runs it. */
  readonly operators: readonly string[];
  readonly isDone: boolean;
  readonly doneOn: IsoDate | null;
  /** The pictures that its ledger names beside it. */
  readonly listed?: readonly ListedPicture[];
}

/** A site of the register as pictures are found by; `town` is what the register tells of it. */
export interface RegisteredSite extends ArchiveSite {
  readonly number: number;
  readonly unit: string;
  readonly town: TownSite;
}

/** Every site of the register at the end of a period. */
export function registeredSites({ sites }: Pick<TownReport, "sites">, campaign: Campaign): RegisteredSite[] {
  const lasts = new Map<string, string>();
  for (const { unit, life } of sites) if (life.last > (lasts.get(unit) ?? "")) lasts.set(unit, life.last);
  return sites.map((town) => {
    const { number, unit, row, life, isDone: done } = town;
    return {
      ...{ number, unit, town, ...calledIn(row) },
      // Rows are counted anew in each ledger: the number of an older one is another row's by now.
      sequence: life.last === (lasts.get(unit) ?? "") ? sequenceOf(row) : null,
      isDone: done,
      doneOn: life.done?.date ?? null,
      ...listedIn(town.pictures, campaign),
    };
  });
}

/** The sites of a village's own ledgers. */
export function sitesOfLedgers(ledgers: readonly Ledger[], campaign: Campaign): ArchiveSite[] {
  return ledgers.flatMap((ledger) => {
    const numbered = siteNumberColumn(ledger.form, campaign);
    return ledger.rows.map((row): ArchiveSite => {
      const written = numbered && textOf(valueAt(ledger.source, row.index, numbered.column));
      const closings = factsOf(row, ["closed", "rectified", "relocated"]).flatMap(({ date }) => date ?? []);
      return {
        unit: ledger.unit,
        number: written === null ? null : positive(written),
        sequence: sequenceOf(row),
        ...calledIn(row),
        isDone: isDone(row, campaign),
        doneOn: closings.sort().at(-1) ?? null,
        ...listedIn([picturesText(ledger, row, campaign)], campaign),
      };
    });
  });
}

function listedIn(texts: readonly string[], campaign: Campaign): Pick<ArchiveSite, "listed"> {
  const listed = texts.flatMap((text) => readListed(text, campaign));
  return listed.length > 0 ? { listed } : {};
}

function calledIn(row: LedgerRow): Pick<ArchiveSite, "name" | "operators"> {
  return { name: row.text("siteName"), operators: row.contact.names };
}

function sequenceOf(row: LedgerRow): number | null {
  return positive(row.text("sequence"));
}

function positive(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) || null : null;
}
