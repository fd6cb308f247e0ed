import { type Campaign, completionKinds, dispositionOf } from "../../campaign";
import { asksForClosing, type Fact, saysWorking } from "../../progress";
import type { IsoDate } from "../../language";

/** How a done site was dealt with: 已取缔, 已整改, 已搬迁. */
export type DoneBy = "closed" | "rectified" | "relocated";

interface Mark {
  readonly kind: "done" | "works";
  readonly by: DoneBy | null;
  readonly date: IsoDate | null;
  /** With that of the passage before, where it has none of its own. */
  readonly order: string;
  readonly at: number;
  readonly text: string;
}

/** What a text says of a site's state: the last by date, then by place. */
export type Standing =
  | { readonly kind: "done"; readonly by: DoneBy; readonly date: IsoDate | null; readonly text: string }
  | {
      readonly kind: "works";
      /** A fact `reopened` says it; else only that it works. */
      readonly isReopened: boolean;
      readonly date: IsoDate | null;
      readonly text: string;
      /** The day of the last closing that the same text tells of before. */
      readonly closedBefore: IsoDate | null;
    }
  | { readonly kind: "silent" };

const completions = new Set<string>(["closed", "rectified", "relocated"]);

/** The state that the facts of a row tell, whatever its disposition. */
export function standingOf(
  facts: readonly Fact[],
  progress: string,
  disposition: string,
  campaign: Campaign,
): Standing {
  const marks = marksOf(facts, progress, disposition, campaign);
  const last = marks.reduce<Mark | null>((best, mark) => (best && isBefore(mark, best) ? best : mark), null);
  return last ? standingFrom(last, marks) : { kind: "silent" };
}

function standingFrom(last: Mark, marks: readonly Mark[]): Standing {
  const { date, text } = last;
  if (last.kind === "done") return { kind: "done", by: last.by!, date, text };
  const closings = marks.filter(({ kind, date: day }) => kind === "done" && day !== null);
  const closedBefore =
    closings
      .map(({ date: day }) => day!)
      .sort()
      .at(-1) ?? null;
  return { kind: "works", isReopened: last.by !== null, date, text, closedBefore };
}

function isBefore(a: Mark, b: Mark): boolean {
  return a.order === b.order ? a.at < b.at : a.order < b.order;
}

/** A reopening is a mark `works` with `by`; a text that only says that the site works has none. */
function marksOf(facts: readonly Fact[], progress: string, disposition: string, campaign: Campaign): Mark[] {
  const spec = campaign.dispositions.find(({ key }) => key === disposition);
  const doneBy = new Set<string>(spec ? dispositionOf(campaign, spec.key).doneBy : []);
  const marks = facts.flatMap((fact): Mark[] => {
    const { kind, date = null, start: at, text } = fact;
    const order = date ?? dateBefore(facts, at);
    if (kind === "reopened") return [{ kind: "works", by: "closed", date, order, at, text }];
    if (completions.has(kind)) return [{ kind: "done", by: kind as DoneBy, date, order, at, text }];
    if (!doneBy.has(kind) || !(completionKinds as readonly string[]).includes(kind)) return [];
    const by = spec!.closes ? "closed" : spec!.key === "relocation" ? "relocated" : "rectified";
    return [{ kind: "done", by, date, order, at, text }];
  });
  const isDone = marks.some(({ kind }) => kind === "done");
  const words = [saysWorking(progress), isDone ? null : asksForClosing(progress)];
  return [
    ...marks,
    ...words.flatMap((found): Mark[] => {
      if (!found) return [];
      const isTold = facts.some(
        ({ kind, start, end }) => kind === "reopened" && start <= found.at && found.at < end,
      );
      if (isTold) return [];
      const { at, text } = found;
      const order = dateBefore(facts, at);
      return [{ kind: "works", by: null, date: order === "" ? null : order, order, at, text }];
    }),
  ];
}

/** The date of the last dated fact before a place. */
function dateBefore(facts: readonly Fact[], at: number): IsoDate | "" {
  return facts.filter(({ start, date }) => date !== undefined && start <= at).at(-1)?.date ?? "";
}
