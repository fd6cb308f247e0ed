import type { Campaign } from "../../../campaign";
import { isoDate } from "../../../language";
import { unitOf } from "./read-rows";
import { FILE_CHOICES, type FileDecision } from "../../intake/file-decisions";
import type { RegisterDecision } from "../register";

const BETWEEN = "：";

/** Decisions on files as lines of 认定记录: the choice or the unit, and the file's name for people to read. */
function fileDecisionLine(
  decision: FileDecision,
  date: string,
  { consolidation }: Campaign,
): RegisterDecision[] {
  const { decisionKinds, fileChoices } = consolidation;
  const { hash: subject, file } = decision;
  if (decision.value === null) return [];
  const line = (said: string) => `${said}${BETWEEN}${file}`;
  return decision.kind === "file"
    ? [{ date: decision.period, kind: decisionKinds.file, subject, value: line(fileChoices[decision.value]) }]
    : [{ date, kind: decisionKinds.unit, subject, value: line(decision.value) }];
}

/** A line of 认定记录 as a decision on a file; null where it is none. */
export function fileDecisionOf(
  { date, kind, subject, value }: RegisterDecision,
  campaign: Campaign,
): FileDecision | null {
  const { decisionKinds, fileChoices } = campaign.consolidation;
  const at = value.includes(BETWEEN) ? value.indexOf(BETWEEN) : value.length;
  const said = value.slice(0, at).trim();
  const named = { hash: subject.trim().toLowerCase(), file: value.slice(at + BETWEEN.length) };
  if (kind === decisionKinds.unit && said !== "")
    return { ...named, kind: "unit", value: unitOf(said, campaign) };
  const choice = FILE_CHOICES.find((each) => fileChoices[each] === said);
  if (kind !== decisionKinds.file || !choice) return null;
  return { ...named, kind: "file", period: isoDate(date) ?? "", value: choice };
}

/** The lines of 认定记录 with the decisions on files that hold now; a line that stands already keeps its day. */
export function withFileDecisions(
  lines: readonly RegisterDecision[],
  held: readonly FileDecision[],
  date: string,
  campaign: Campaign,
): RegisterDecision[] {
  const said = ({ kind, subject, value }: RegisterDecision) => [kind, subject, value].join("\n");
  const before = new Map(lines.map((line) => [said(line), line]));
  const others = lines.filter((line) => fileDecisionOf(line, campaign) === null);
  const own = held.flatMap((decision) => fileDecisionLine(decision, date, campaign));
  const kept = (line: RegisterDecision) =>
    line.kind === campaign.consolidation.decisionKinds.unit ? (before.get(said(line)) ?? line) : line;
  return [...others, ...own.map(kept)];
}
