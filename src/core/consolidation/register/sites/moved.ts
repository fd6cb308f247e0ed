import { type Campaign, columnPlace } from "../../../campaign";
import { byKey } from "../../by-key";
import { withoutBlanks } from "../../../language";
import { rowNumberOf } from "../../../workbook";
import type { NumberedRecord } from "../../compare/comparison";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../../finding";
import type { SiteInput } from "../../../same-site";
import type { Life } from "./life";
import type { PeriodOutcome } from "../outcome";

/**
 * `moved-site`: a site closed in one unit, and the same telephone, or the same operator with the same kind of machine, new
 * in another. In the first period that is known nothing is new.
 */
export function movedSiteFindings(
  { due, changes, lives }: PeriodOutcome,
  now: readonly NumberedRecord[],
  campaign: Campaign,
): ConsolidationFinding[] {
  const sites = [...lives.sites.values()];
  if (!sites.some(({ first }) => first < due)) return [];
  const closed = byTrait(
    sites.filter(({ done }) => done?.by === "closed"),
    campaign,
  );
  const fresh = new Set(changes.flatMap(({ kind, number }) => (kind === "new" ? [number] : [])));
  return now.flatMap(({ record, number }) => {
    const life = lives.sites.get(number);
    if (!fresh.delete(number) || !life || life.done) return [];
    const traits = traitsOf(record.site, record.texts, campaign);
    const other = traits.flatMap((trait) => closed.get(trait) ?? []).find(({ unit }) => unit !== record.unit);
    if (!other) return [];
    const { row, file } = other.row;
    const params = {
      ...{ row: rowNumberOf(record.row), site: record.site.name, otherUnit: other.unit },
      ...{ other: other.said.site.name, otherFile: file, otherRow: row === null ? null : rowNumberOf(row) },
    };
    return [unitFinding(checks.moved, record.unit, { params }, record)];
  });
}

function byTrait(sites: readonly Life[], campaign: Campaign): ReadonlyMap<string, readonly Life[]> {
  const traits = sites.flatMap((life) =>
    traitsOf(life.said.site, life.row.texts, campaign).map((trait) => ({ trait, life })),
  );
  const groups = byKey(traits, ({ trait }) => trait);
  return new Map([...groups].map(([trait, found]) => [trait, found.map(({ life }) => life)]));
}

/** By what a person is known again: each number, and the name with each kind of machine. */
function traitsOf({ phones, operator }: SiteInput, texts: readonly string[], campaign: Campaign): string[] {
  const column = columnPlace(campaign, "equipment");
  const machines = operator === "" ? [] : machinesIn(texts[column] ?? "");
  return [...phones, ...machines.map((machine) => `${operator}\n${machine}`)];
}

/** The kinds of machine in a list, without how many there are. */
function machinesIn(text: string): string[] {
  const kinds = text
    .split(/[、，,；;。和及\n]/u)
    .map((item) =>
      withoutBlanks(item).replace(/[\d０-９一二两三四五六七八九十百余数多]+[台套件条部个只座口组部]?/gu, ""),
    );
  return [...new Set(kinds.filter((kind) => kind.length > 1))];
}
