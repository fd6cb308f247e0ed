import type { AssistanceCase, Campaign, Department, FigureKey } from "../campaign";
import { closureParts, closurePartFact, type LedgerRow } from "../ledger";
import { innerQuotes } from "../language";
import { standingFacts } from "../progress";
import type { TownReport } from "./town-report";
import type { TownSite } from "./town-sites";
import { thingsLacking, wordsStated } from "./stated-words";

/** A site that a department is asked to help with, and why. */
export interface SiteToHelp {
  readonly site: TownSite;
  readonly reasons: readonly string[];
}

/** What a department is asked; it may be nothing. */
export interface DepartmentList {
  readonly department: Department;
  readonly sites: readonly SiteToHelp[];
}

/** For each department of the campaign the sites that one of its cases holds of. */
export function departmentLists({ sites }: TownReport, { assistance }: Campaign): DepartmentList[] {
  return assistance.departments.map((department) => ({
    department,
    sites: sites.flatMap((site): SiteToHelp[] => {
      const reasons = department.cases.flatMap((one) => reasonOf(site, one) ?? []);
      return reasons.length > 0 ? [{ site, reasons }] : [];
    }),
  }));
}

/** Of a figure that puts sites on a list, how much of it no text of a site tells: whose it is is not known. */
export function untoldOfSites(
  { sites, figures }: TownReport,
  { assistance }: Campaign,
): { readonly key: FigureKey; readonly count: number }[] {
  const asked = new Set<string>(
    assistance.departments.flatMap(({ cases }) => cases.flatMap(({ says }) => says ?? [])),
  );
  return figures.flatMap(({ key, carried }) => {
    if (!asked.has(key)) return [];
    const told = sites.flatMap(({ row }) => row.facts.filter(({ kind }) => kind === key));
    const count = carried - told.reduce((sum, fact) => sum + (fact.count ?? 0), 0);
    return count > 0 ? [{ key, count }] : [];
  });
}

/** Why a case holds of a site; null where it does not. */
function reasonOf(site: TownSite, { why, ...asked }: AssistanceCase): string | null {
  const { states, dispositions, isDone, says, saysNot, text } = asked;
  if (states && !states.includes(site.state)) return null;
  if (dispositions && !dispositions.includes(site.life.said.disposition)) return null;
  if (isDone !== undefined && isDone !== site.isDone) return null;
  if (saysNot?.some((kind) => statedAs(site.row, kind).length > 0)) return null;
  const facts = says?.flatMap((kind) => statedAs(site.row, kind));
  if (facts?.length === 0) return null;
  const words = text?.columns.flatMap((column) => {
    const said = site.row.text(column);
    return [...wordsStated(said, text.says ?? []), ...thingsLacking(said, text.denies ?? [])];
  });
  if (words?.length === 0) return null;
  const quoted = [...new Set([...(facts ?? []), ...(words ?? [])])].map((each) => `“${innerQuotes(each)}”`);
  return why.replace("{words}", () => quoted.join("、"));
}

/** The passages of a row that state a kind of fact; a part of “两断三清” may be said with the whole. */
function statedAs(row: LedgerRow, kind: string): string[] {
  const part = closureParts.find((each) => each === kind);
  const fact = part ? closurePartFact(row, part) : null;
  if (part) return fact ? [fact.text] : [];
  return standingFacts(row.facts).flatMap((each) => (each.kind === kind ? [each.text] : []));
}
