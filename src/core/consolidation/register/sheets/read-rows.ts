import { type Campaign, type FigureKey, type LifecycleKey, lifecycleKeys } from "../../../campaign";
import { readCount, tidy } from "../../../language";
import { rosterUnit } from "../../../roster";
import {
  HISTORY,
  type KeptChange,
  type RegisterDecision,
  type ReportedRow,
  type UnitPeriod,
} from "../register";
import { readNumber, type SiteNumber } from "../site-number";
import { changeColumns, formKey } from "./columns";
import type { ReadRow, ReadTable } from "./read-table";

/** The rows of 历次清单; none without a number. */
export function reportedRows({ rows }: ReadTable, campaign: Campaign): ReportedRow[] {
  const units = new Map<string, string>();
  const unitIn = (text: string): string => {
    const known = units.get(text);
    if (known !== undefined) return known;
    const unit = unitOf(text, campaign);
    units.set(text, unit);
    return unit;
  };
  const keys = campaign.ledger.columns.map((_, column) => formKey(column));
  return rows.flatMap((row): ReportedRow[] => {
    const number = readNumber(row.text("number"));
    if (number === null) return [];
    const at = Number(row.text("row"));
    const lifecycle = lifecycleIn(row);
    const pictures = row.text("pictures").trim();
    return [
      {
        due: row.day("due") ?? "",
        number,
        unit: unitIn(row.text("unit")),
        file: row.text("file"),
        row: Number.isInteger(at) && at > 0 ? at - 1 : null,
        texts: keys.map((key) => row.text(key)),
        ...(lifecycle && { lifecycle }),
        ...(pictures !== "" && { pictures }),
      },
    ];
  });
}

function lifecycleIn(row: ReadRow): ReadonlyMap<LifecycleKey, string> | null {
  const filled = lifecycleKeys.flatMap((key): [LifecycleKey, string][] => {
    const text = row.text(key);
    return text === "" ? [] : [[key, text]];
  });
  return filled.length > 0 ? new Map(filled) : null;
}

/** A row of 历次数据; none without a unit. */
export function unitPeriod(row: ReadRow, campaign: Campaign): UnitPeriod[] {
  const unit = unitOf(row.text("unit"), campaign);
  if (unit === "") return [];
  const figures = campaign.tally.figures.flatMap(({ key }): [FigureKey, number][] => {
    const count = readCount(row.value(`figure ${key}`));
    return count === null ? [] : [[key, count]];
  });
  const state = tidy(row.text("state"));
  return [
    {
      due: row.day("due") ?? "",
      unit,
      state: state === campaign.consolidation.history ? HISTORY : state,
      file: row.text("file") || null,
      reportDate: row.day("reportDate"),
      rows: readCount(row.value("rows")),
      basis: row.text("basis") || null,
      figures: new Map(figures),
      carriedFrom: row.text("carriedFrom") === "" ? null : (row.day("carriedFrom") ?? ""),
    },
  ];
}

/** A unit as the roster has it. */
export function unitOf(text: string, campaign: Campaign): string {
  const written = tidy(text);
  return rosterUnit(written, campaign) ?? written;
}

/** A row of 认定记录. */
export function decisionOf(row: ReadRow): RegisterDecision {
  return {
    date: row.day("date") ?? row.text("date"),
    kind: tidy(row.text("kind")),
    subject: row.text("subject"),
    value: row.text("value"),
  };
}

/**
 * The lines of 变动记录 as they stand there, of numbers that no row of 历次清单 has: nothing of them can be worked out anew.
 * @param known the numbers that one has.
 */
export function keptChanges(
  { rows }: ReadTable,
  known: ReadonlySet<SiteNumber>,
  campaign: Campaign,
): KeptChange[] {
  const columns = changeColumns(campaign);
  return rows.flatMap((row) => {
    const number = readNumber(row.text("number"));
    if (number === null || known.has(number)) return [];
    const cells = new Map(columns.map(({ key }) => [key, row.value(key)]));
    return [{ number, due: row.day("due") ?? "", cells }];
  });
}
