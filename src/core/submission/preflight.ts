import type { Campaign } from "../campaign";
import type { StatedTally } from "../tally";
import { cellAddress } from "../workbook";
import type { Code, Finding, CodeAndParams, Severity } from "../findings";
import type { SubmissionContent } from "./content";
import type { StampReading } from "./stamp";

/** The lines of the checklist, in the order of the pane. */
export type PreflightKey = "ledger" | "tally" | "unitAndDate" | "stamp";

/** `open` blocks, `warning` asks for a look, `done` is ticked. */
export type PreflightState = "done" | "warning" | "open";

/** A stamp that is not there yet: the one point that is no finding. */
interface StampMissing {
  readonly code: "stamp-missing";
  readonly params: Readonly<Record<string, never>>;
}

/** One open point and the cell that it leads to. */
export type PreflightPoint = (CodeAndParams | StampMissing) & {
  readonly state: Exclude<PreflightState, "done">;
  /** Null for a point about the whole file. */
  readonly sheet: string | null;
  /** A1 address. */
  readonly cell: string | null;
};

export interface PreflightItem {
  readonly key: PreflightKey;
  readonly state: PreflightState;
  /** What is open, the blocking points first; the first is where the line leads. */
  readonly points: readonly PreflightPoint[];
}

export interface PreflightInput {
  readonly campaign: Campaign;
  readonly content: SubmissionContent;
  /** Every finding of the workbook, checked with the period worked on. */
  readonly findings: readonly Finding[];
  readonly stamp: StampReading;
}

const headCodes: ReadonlySet<Code> = new Set<Code>([
  "missing-unit",
  "unknown-unit",
  "missing-report-date",
  "invalid-report-date",
  "report-date-outside-period",
]);

function keyOf({ code, scope }: Finding): PreflightKey {
  if (headCodes.has(code)) return "unitAndDate";
  return scope === "tally" ? "tally" : "ledger";
}

function stateOf(severity: Severity): PreflightState {
  return severity === "error" ? "open" : severity === "warning" ? "warning" : "done";
}

function pointsOf(findings: readonly Finding[], key: PreflightKey): PreflightPoint[] {
  const points = findings
    .filter((finding) => keyOf(finding) === key && finding.code !== "stamp-broken")
    .flatMap((finding): PreflightPoint[] => {
      const { code, severity, sheet, cell, params } = finding;
      const state = stateOf(severity);
      return state === "done" ? [] : [{ code, state, sheet, cell, params } as PreflightPoint];
    });
  return [
    ...points.filter(({ state }) => state === "open"),
    ...points.filter(({ state }) => state !== "open"),
  ];
}

/**
 * Without a tally there is nothing to hand in beside the ledger, and with a figure left blank nothing to seal, whatever the
 * severity of saying so and whoever has said 知道了.
 */
function tallyPoints({ content, findings, campaign }: PreflightInput): PreflightPoint[] {
  const points = pointsOf(findings, "tally");
  const { stated, ledgers } = content;
  if (stated) {
    const others = points.filter(({ code }) => code !== "tally-blank-figure");
    const blank = blankFigures(stated, campaign).map((point): PreflightPoint => ({
      ...point,
      ...points.find(({ code, cell }) => code === point.code && cell === point.cell),
      state: "open",
    }));
    return [
      ...others.filter(({ state }) => state === "open"),
      ...blank,
      ...others.filter(({ state }) => state !== "open"),
    ];
  }
  const others = points.filter(({ code }) => code !== "tally-missing");
  const sheet = ledgers[0]?.sheet ?? null;
  return [{ code: "tally-missing", state: "open", sheet, cell: sheet && "A1", params: {} }, ...others];
}

function blankFigures(stated: StatedTally, { tally }: Campaign) {
  return tally.figures.flatMap(({ key, label }) => {
    const figure = stated.figures.get(key);
    if (!figure?.isBlank) return [];
    const cell = cellAddress(figure.row, figure.column);
    return [
      { code: "tally-blank-figure", sheet: stated.form.sheet, cell, params: { figure: label } } as const,
    ];
  });
}

function unitAndDatePoints({ content, findings }: PreflightInput): PreflightPoint[] {
  if (content.ledgers.length > 0) return pointsOf(findings, "unitAndDate");
  return [{ code: "missing-unit", state: "open", sheet: null, cell: null, params: {} }];
}

function stampPoints({ stamp, content: { stated } }: PreflightInput): PreflightPoint[] {
  if (stamp.state === "intact") return [];
  const code = stamp.state === "none" ? "stamp-missing" : "stamp-broken";
  const sheet = stated?.form.sheet ?? null;
  const cell = stated && cellAddress(stated.form.headerTop, stated.form.unitColumn ?? 0);
  return [{ code, state: "open", sheet, cell, params: {} }];
}

function item(key: PreflightKey, points: readonly PreflightPoint[]): PreflightItem {
  return { key, state: points[0]?.state ?? "done", points };
}

/**
 * The checklist before handing in: no finding that must be mended, a tally that is there and agrees, unit and
 * date of the period, a stamp that holds. Each line carries its open points.
 */
export function preflight(input: PreflightInput): PreflightItem[] {
  return [
    item("ledger", pointsOf(input.findings, "ledger")),
    item("tally", tallyPoints(input)),
    item("unitAndDate", unitAndDatePoints(input)),
    item("stamp", stampPoints(input)),
  ];
}

/** Whether nothing but the stamp is open, so that stamping makes the submission ready. */
export function canStamp(items: readonly PreflightItem[]): boolean {
  return items.every(({ key, state }) => key === "stamp" || state !== "open");
}

/** Whether the workbook can be handed in: no line is open. */
export function isReady(items: readonly PreflightItem[]): boolean {
  return items.every(({ state }) => state !== "open");
}
