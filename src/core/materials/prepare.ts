import type { Campaign } from "../campaign";
import { byKey, type DueDay, isCounted, type Register, type UnitPeriod } from "../consolidation";
import { chineseDate, type IsoDate } from "../language";
import { readLedger } from "../ledger";
import { ledgerTemplate } from "../ledger-form";
import { offerLifecycleColumns } from "../submission";
import { tallySheet } from "../tally";
import { applyPatch, type CellValue, type Patch, workbookOf } from "../workbook";
import { besideColumns } from "./beside-columns";
import type { PreparedTexts } from "./prepared-texts";
import { periodsOf, type TownReport, townReport } from "./town-report";
import type { TownSite } from "./town-sites";

/** A unit's workbook for the next due day. */
export interface PreparedWorkbook {
  readonly unit: string;
  /** What makes it out of nothing. */
  readonly patch: Patch;
  readonly sites: number;
  /** Cells that the form marks as missing. */
  readonly missing: number;
  /** Sites of 总台账 that the unit's last report did not list; they come last. */
  readonly notInLast: number;
}

/**
 * Each unit's workbook for a due day after all that the register knows: 附件1 filled in from 总台账 in the village's own
 * order and wording, with 编号 beside it, and an empty 附件2. A unit without sites gets an empty form.
 */
export function preparedWorkbooks(
  register: Register,
  due: IsoDate,
  campaign: Campaign,
  texts: PreparedTexts,
): PreparedWorkbook[] {
  const report = townReport(register, periodsOf(register).at(-1)!, campaign);
  const sites = byKey(report.sites, ({ unit }) => unit);
  const lifecycles = new Set(register.rows.filter(({ lifecycle }) => lifecycle).map(({ unit }) => unit));
  const units = new Set([...campaign.roster.units.map(({ name }) => name), ...sites.keys()]);
  const places = new Map(register.rows.map((row, place) => [row, place]));
  const placeOf = ({ life }: TownSite) => places.get(life.row) ?? places.size;
  return [...units].map((unit) => {
    const last = lastCounted(register, unit);
    const isInLast = ({ life }: TownSite) => life.last === last;
    const own = (sites.get(unit) ?? []).toSorted(
      (a, b) => Number(isInLast(b)) - Number(isInLast(a)) || placeOf(a) - placeOf(b),
    );
    const rows = own.map((site, at) => cellsOf(site, at + 1, campaign));
    return {
      unit,
      patch: [
        ...filledLedger({ unit, due, sites: own, rows, hasLifecycle: lifecycles.has(unit) }, campaign, texts),
        ...emptyTally(unit, due, report, campaign, texts),
      ],
      sites: own.length,
      missing: rows.reduce((sum, cells) => sum + missingIn(cells, campaign), 0),
      notInLast: own.filter((site) => !isInLast(site)).length,
    };
  });
}

/** The period of a unit's last report that counted. */
function lastCounted({ units }: Register, unit: string): DueDay | null {
  return units.findLast((each) => each.unit === unit && isCounted(each))?.due ?? null;
}

function cellsOf({ row }: TownSite, sequence: number, { ledger }: Campaign): CellValue[] {
  return ledger.columns.map(({ key }) => (key === "sequence" ? sequence : (row.cell(key)?.raw ?? "")));
}

function missingIn(cells: readonly CellValue[], { ledger }: Campaign): number {
  return ledger.columns.filter(
    ({ required }, column) => required !== "no" && typeof cells[column] === "string" && !cells[column].trim(),
  ).length;
}

interface Filling {
  readonly unit: string;
  readonly due: IsoDate;
  readonly sites: readonly TownSite[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The village keeps 整治措施, 整治时限, 责任单位 and 责任人. */
  readonly hasLifecycle: boolean;
}

function filledLedger(
  { unit, due, sites, rows, hasLifecycle }: Filling,
  campaign: Campaign,
  texts: PreparedTexts,
): Patch {
  const form = ledgerTemplate(campaign, { unit, reportDate: chineseDate(due), rows });
  const read = (patch: Patch) =>
    readLedger(applyPatch(workbookOf([]), patch).sheets[0]!, campaign, { today: due })!;
  const withLifecycle = hasLifecycle ? [...form, ...offerLifecycleColumns(read(form), campaign)] : form;
  return [...withLifecycle, ...besideColumns(read(withLifecycle), sites, campaign, texts)];
}

/** 附件2 with nothing filled in; what the unit last reported stands beside it. */
function emptyTally(
  unit: string,
  due: IsoDate,
  { units }: TownReport,
  campaign: Campaign,
  texts: PreparedTexts,
): Patch {
  const sheet = campaign.tally.sheetName;
  const last = units.find((line) => line.unit === unit)?.report;
  const from = last && dayOf(last);
  return [
    { kind: "addSheet", sheet },
    ...tallySheet(campaign, {
      ...{ sheet, unit, reportDate: due, basis: "cumulative", withTotal: false },
      rows: [{ unit, values: new Map() }],
      ...(from && last.figures.size > 0 && { beside: texts.lastFigures(from, last.figures, campaign) }),
    }),
  ];
}

/** The period that a unit's figures are of. */
function dayOf({ due, carriedFrom }: UnitPeriod): IsoDate | null {
  return (carriedFrom ?? due) || null;
}
