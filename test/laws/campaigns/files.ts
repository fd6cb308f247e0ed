import { cizao2019, dispositionWord } from "../../../src/core/campaign";
import type { SiteRecord, UnitFile } from "../../../src/core/consolidation";
import { readProgress } from "../../../src/core/progress";
import { reportOf } from "../../core/consolidation/town";
import type { InventedPeriod, SentRow } from "./invented";

/** The files of a period, a ledger of each unit that sends one. */
export function filesOf({ sent, period }: InventedPeriod): UnitFile[] {
  return [...sent].map(([unit, rows]) =>
    reportOf(unit, {
      file: `${unit}${period.to}.xlsx`,
      reportDate: period.to,
      rows: rows.map((row, at) => recordOf(row, at, unit, period.to)),
    }),
  );
}

/** The rows of a period, the roster down. */
export function periodsOf(sent: InventedPeriod["sent"]): SentRow[] {
  return cizao2019.roster.units.flatMap(({ name }) => sent.get(name) ?? []);
}

function recordOf(
  { name, address, phone, progress, disposition }: SentRow,
  at: number,
  unit: string,
  today: InventedPeriod["period"]["to"],
): SiteRecord {
  const operator = name.slice(0, 3);
  const facts = readProgress(progress, { today, campaign: cizao2019 });
  return {
    ...{ unit, file: `${unit}${today}.xlsx`, sheet: "清单", row: at + 3, cell: `B${at + 4}` },
    texts: [
      ...[String(at + 1), name, "磁灶镇", address, `${operator} ${phone}`, "磨粒机2台", "未办环评"],
      ...[dispositionWord(cizao2019, disposition), progress, ""],
    ],
    site: { unit, name, address, operator, phones: [phone] },
    disposition,
    isCalledClosed: facts.some(({ kind }) => kind === "closed"),
    facts,
  };
}
