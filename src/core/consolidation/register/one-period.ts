import { type IsoDate, tidy, withoutBlanks } from "../../language";
import { type ChangeKind, type Done, type Life, type SaidRow, type SiteChange, stateOf } from "./sites/life";
import type { DueDay, ReportedRow } from "./register";
import type { Said } from "./said";
import type { Standing } from "./standing";
import type { UnlistedAnswerWord } from "./unlisted-answers";

type Told = Pick<SiteChange, "kind" | "before" | "after" | "words">;

/** What becomes of a site that is reported in a period, and what is to be told of it. */
export function afterReport(
  life: Life | undefined,
  rows: readonly [SaidRow, ...SaidRow[]],
  due: DueDay,
): { readonly life: Life; readonly changes: readonly SiteChange[] } {
  const [{ row, said }] = rows;
  const told: Told[] = [];
  const tell = (kind: ChangeKind, before: string | null, after: string | null, words: string | null = null) =>
    told.push({ kind, before, after, words });
  if (!life) tell("new", null, said.disposition);
  else {
    if (life.unit !== row.unit) tell("moved", life.unit, row.unit);
    if (isRenamed(life.said, said)) tell("renamed", life.said.site.name, said.site.name);
    if (isReclassified(life.said, said)) tell("reclassified", life.said.disposition, said.disposition);
  }
  const before: Life = {
    ...(life ?? unknownYet(row, said, due)),
    unit: row.unit,
    row,
    said,
    last: due,
  };
  const last = lastSaid(rows);
  const isSilent = life?.done && life.said.standing.kind === "done" && last.standing.kind === "silent";
  const now: Life = {
    ...afterWords(before, last, due, tell),
    isUnlisted: false,
    unmentioned: isSilent ? due : before.unmentioned,
  };
  if (before.isUnlisted && !now.done) tell("listedAgain", stateOf(before), stateOf(now));
  return { life: now, changes: told.map((each) => changeOf(each, { now, before: life, due, source: row })) };
}

/** What becomes of a site whose unit reported without it: told once, where it was not done. */
export function afterSilence(
  life: Life,
  due: DueDay,
): { readonly life: Life; readonly changes: readonly SiteChange[] } {
  if (life.done || life.isUnlisted) return { life, changes: [] };
  const now: Life = { ...life, isUnlisted: true };
  const told: Told = { kind: "unlisted", before: stateOf(life), after: stateOf(now), words: null };
  return { life: now, changes: [changeOf(told, { now: life, before: life, due, source: life.row })] };
}

/**
 * What becomes of a site that its unit left out and was asked about: closed by what the unit says, or deleted by mistake
 * and as it was before.
 */
export function afterAnswer(
  life: Life,
  due: DueDay,
  answer: UnlistedAnswerWord,
  words: string,
): { readonly life: Life; readonly changes: readonly SiteChange[] } {
  if (life.done) return { life, changes: [] };
  const listed: Life = { ...life, isUnlisted: false };
  if (answer === "mistake") return { life: listed, changes: [] };
  const now: Life = { ...listed, done: { by: "closed", date: null }, isReopened: false };
  const told: Told = { kind: "finished", before: stateOf(life), after: "closed", words };
  return { life: now, changes: [changeOf(told, { now: life, before: life, due, source: life.row })] };
}

/** What becomes of a site that the squad accepted: it is struck off, and done with that. */
export function afterAcceptance(
  life: Life,
  due: DueDay,
  words: string,
): { life: Life; changes: SiteChange[] } {
  const done: Done = life.done ?? { by: doneByDisposition(life.said.disposition), date: null };
  const now: Life = { ...life, done, isStruckOff: true, isReopened: false, isUnlisted: false };
  const told: Told[] = [
    ...(life.done ? [] : [{ kind: "finished", before: stateOf(life), after: done.by, words } as const]),
    { kind: "struckOff", before: life.done?.by ?? stateOf(life), after: "struckOff", words },
  ];
  const place = { now: life, before: life, due, source: life.row };
  return { life: now, changes: told.map((each) => changeOf(each, place)) };
}

/** Where and to whom something happened. */
interface ChangePlace {
  readonly now: Life;
  /** Undefined for a site that is new. */
  readonly before: Life | undefined;
  readonly due: DueDay;
  readonly source: ReportedRow;
}

/** Written out: tens of thousands of them put together from parts take several times the memory. */
function changeOf(told: Told, { now, before, due, source }: ChangePlace): SiteChange {
  return {
    due,
    number: now.number,
    unit: now.unit,
    name: now.said.site.name,
    kind: told.kind,
    before: told.before,
    after: told.after,
    words: told.words,
    source,
    previous: before?.row ?? null,
    nameBefore: before?.said.site.name ?? null,
    doneBefore: before?.done ?? null,
  };
}

/** Of several rows of a site what is said last. */
function lastSaid(rows: readonly SaidRow[]): Said {
  const day = ({ standing }: Said) =>
    standing.kind === "silent" ? "" : (standing.date ?? "0") + standing.kind;
  return rows.map(({ said }) => said).reduce((last, said) => (day(said) > day(last) ? said : last));
}

function unknownYet(row: ReportedRow, said: Said, due: DueDay): Life {
  return {
    number: row.number,
    unit: row.unit,
    row,
    said,
    first: due,
    last: due,
    done: null,
    isReopened: false,
    reopenedOn: null,
    isUnlisted: false,
    isStruckOff: false,
    timesReappeared: 0,
    lastReappeared: null,
    unmentioned: null,
  };
}

type Tell = (kind: ChangeKind, before: string | null, after: string | null, words: string | null) => void;

/** Text that says neither done nor working leaves the state as it was. */
function afterWords(life: Life, { standing }: Said, due: DueDay, tell: Tell): Life {
  if (standing.kind === "silent") return life;
  if (standing.kind === "done") {
    if (isOldClosing(life, standing.date)) return life;
    if (!life.done) tell("finished", stateOf(life), standing.by, standing.text);
    return {
      ...life,
      done: { by: standing.by, date: standing.date ?? life.done?.date ?? null },
      isReopened: false,
    };
  }
  if (life.done) return worksAgain(life, standing) ? reappeared(life, due, standing, tell) : life;
  return standing.isReopened ? { ...life, isReopened: true, reopenedOn: standing.date } : life;
}

/** A closing that the text tells of from before the site was reopened is no new one. */
function isOldClosing({ isReopened, reopenedOn }: Life, date: IsoDate | null): boolean {
  return isReopened && date !== null && reopenedOn !== null && date < reopenedOn;
}

type Reopening = { readonly date: IsoDate | null; readonly text: string };

function reappeared(life: Life, due: DueDay, { date, text }: Reopening, tell: Tell): Life {
  tell("reappeared", stateOf(life), "reappeared", text);
  return {
    ...life,
    ...{ done: null, isReopened: true, reopenedOn: date, isStruckOff: false },
    timesReappeared: life.timesReappeared + 1,
    lastReappeared: due,
  };
}

/** It counts later than the closing; that a site works without a word of reopening, only where it was to be shut. */
function worksAgain({ done }: Life, standing: Standing & { kind: "works" }): boolean {
  if (!standing.isReopened && done!.by === "rectified") return false;
  const { date, closedBefore } = standing;
  if (date === null || done!.date === null) return true;
  return date > done!.date || (date === done!.date && closedBefore === date);
}

function isRenamed(before: Said, now: Said): boolean {
  const name = ({ site }: Said) => withoutBlanks(tidy(site.name));
  return name(before) !== "" && name(now) !== "" && name(before) !== name(now);
}

function isReclassified(before: Said, now: Said): boolean {
  return before.disposition !== "" && now.disposition !== "" && before.disposition !== now.disposition;
}

function doneByDisposition(disposition: string): Done["by"] {
  return disposition === "rectification"
    ? "rectified"
    : disposition === "relocation"
      ? "relocated"
      : "closed";
}
