import type { Campaign } from "../../campaign";
import type { SitePair } from "../across-units";
import type { SiteRecord } from "../intake/unit-file";
import type { RegisterDecision } from "./register";
import { numberText, type SiteNumber } from "./site-number";

/** The lines of 认定记录 with what was decided of pairs; of two numbers that a decision joined a line tells already. */
export function withPairDecisions(
  lines: readonly RegisterDecision[],
  pairs: readonly SitePair[],
  numberOf: (record: SiteRecord) => SiteNumber,
  date: string,
  campaign: Campaign,
): RegisterDecision[] {
  const { same, different } = campaign.consolidation.decisions;
  const said = ({ kind, subject, value }: RegisterDecision) => [kind, subject, value].join("\n");
  const known = new Set(lines.map(said));
  const joined = new Set(lines.flatMap(({ kind, value }) => (kind === same ? [value] : [])));
  const added = pairs.flatMap(({ earlier, later, decision }): RegisterDecision[] => {
    if (!decision) return [];
    const [lower, higher] = [numberOf(earlier), numberOf(later)].toSorted((a, b) => a - b).map(numberText);
    if (!decision.isSame) return [{ date, kind: different, subject: lower!, value: higher! }];
    const names = [earlier, later].map(({ unit, site }) => `${unit}“${site.name}”`).join("、");
    return joined.has(lower!) ? [] : [{ date, kind: same, subject: lower!, value: names }];
  });
  return [
    ...lines,
    ...new Map(added.filter((line) => !known.has(said(line))).map((line) => [said(line), line])).values(),
  ];
}
