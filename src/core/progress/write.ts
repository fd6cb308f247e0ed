import type { Campaign } from "../campaign";
import { toIso, type IsoDate } from "../language";
import { KINDS, type FactKind } from "./kinds";
import { readProgress } from "./read";

/** What a person enters in the small form: when, what was done, how many. */
export interface ProgressEntry {
  date?: IsoDate;
  kind: FactKind;
  /** How many; only for the counted kinds, a whole number from 1 on. */
  count?: number;
  /** The machine destroyed (磨粒机) or the park moved into (官田工业园); used where it reads back unchanged. */
  what?: string;
}

const MOST = 999_999_999;
const LONGEST_NAME = 20;
const NAME = /^[\p{Script=Han}A-Za-z0-9]+$/u;
/** Any day after a leap day: what follows only asks whether there is a date at all. */
const SOME_DAY = "2020-06-30";

function dateInWords(date: IsoDate): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  if (toIso(year, month, day) !== date) throw new RangeError(`no such day: ${date}`);
  return `${year}年${month}月${day}日`;
}

function phraseOf({ kind, count }: ProgressEntry, what: string): string {
  const { verb, thing = "", unit, names } = KINDS[kind];
  if (names === "park") return what === "" ? verb : `${verb}至${what}`;
  const named = names === "machine" && what !== "" ? what : thing;
  if (unit === undefined || count === undefined) return `${verb}${named}`;
  if (!Number.isInteger(count) || count < 1 || count > MOST) throw new RangeError(`not a count: ${count}`);
  return `${verb}${named}${count}${unit}`;
}

/** What {@link readProgress} makes of an entry, in order: a destroyed machine is also a cleared one. */
export function factsOfEntry({ kind, count }: ProgressEntry): { kind: FactKind; count?: number }[] {
  if (kind === "equipmentDestroyed") {
    const cleared = { kind: "equipmentCleared" } as const;
    return count === undefined ? [cleared] : [{ kind, count }, cleared];
  }
  return [{ kind, ...(KINDS[kind].unit !== undefined && count !== undefined ? { count } : {}) }];
}

function readsBack(entry: ProgressEntry, sentence: string, campaign: Campaign): boolean {
  const wanted = factsOfEntry(entry);
  const read = readProgress(sentence, { today: SOME_DAY, campaign });
  return (
    read.length === wanted.length &&
    read.every(
      (fact, i) =>
        fact.kind === wanted[i]?.kind &&
        fact.count === wanted[i]?.count &&
        fact.approximate === undefined &&
        fact.date === entry.date,
    )
  );
}

/** One sentence for one entry. A name that would read as something else gives way to the plain word (设备). */
function sentenceOf(entry: ProgressEntry, campaign: Campaign): string {
  const date = entry.date === undefined ? "" : dateInWords(entry.date);
  const what = entry.what?.trim() ?? "";
  if (what !== "" && what.length <= LONGEST_NAME && NAME.test(what)) {
    const named = `${date}${phraseOf(entry, what)}。`;
    if (readsBack(entry, named, campaign)) return named;
  }
  return `${date}${phraseOf(entry, "")}。`;
}

/**
 * Composes sentences that {@link readProgress} reads back as the entries: those without a date first, since a date holds
 * for all that follows it, then the dated ones in the order given. An `equipmentDestroyed` without a count reads back as
 * `equipmentCleared`, as the grammar has it.
 * @throws RangeError where a date is no day or a count no whole number from 1 to 999,999,999.
 */
export function writeProgress(entries: readonly ProgressEntry[], campaign: Campaign): string {
  const undated = entries.filter((entry) => entry.date === undefined);
  const dated = entries.filter((entry) => entry.date !== undefined);
  return [...undated, ...dated].map((entry) => sentenceOf(entry, campaign)).join("");
}

const ENDED = /[。！？!?\n]\s*$/;

/**
 * Adds sentences to a cell's text without changing how that text reads. Entries without a date go in front where the
 * text has a date, which would else hold for them too.
 * @throws RangeError as {@link writeProgress}.
 */
export function appendProgress(
  existing: string,
  entries: readonly ProgressEntry[],
  campaign: Campaign,
): string {
  if (entries.length === 0) return existing;
  if (existing.trim() === "") return writeProgress(entries, campaign);
  const separator = closingBrackets(existing) + (ENDED.test(existing.slice(-64)) ? "" : "。");
  const probe = readProgress(`${existing}${separator}断电。`, { today: SOME_DAY, campaign });
  if (probe[probe.length - 1]?.date === undefined)
    return `${existing}${separator}${writeProgress(entries, campaign)}`;
  const undated = writeProgress(
    entries.filter((entry) => entry.date === undefined),
    campaign,
  );
  const dated = writeProgress(
    entries.filter((entry) => entry.date !== undefined),
    campaign,
  );
  return dated === "" ? `${undated}${existing}` : `${undated}${existing}${separator}${dated}`;
}

/** Closes a bracket left open, which would else swallow what comes after it. */
function closingBrackets(text: string): string {
  let open = 0;
  for (const char of text) {
    if (char === "（" || char === "(") open++;
    else if ((char === "）" || char === ")") && open > 0) open--;
  }
  return "）".repeat(Math.min(open, 8));
}
