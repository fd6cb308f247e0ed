import type { Campaign } from "../../campaign";
import { findLabel } from "../../forms";
import { type IsoDate, parseDate } from "../../language";
import { readNil, unitAndDateLabels } from "../../ledger";
import { reportingUnit } from "../../roster";

/** What a letter says that stands for a nil report. */
export interface NilLetter {
  /** The unit that it names, of the roster; null where it names none. */
  readonly unit: string | null;
  readonly date: IsoDate | null;
  readonly means: "none" | "unchanged";
}

/** A longer one says more than that there is nothing. */
const longest = 400;
const sentenceEnd = /[。；;！!]/;
const clauseEnd = /[，,]/;
const words = /\p{Script=Han}/u;
const count = "[1-9一二两三四五六七八九十百]\\d*\\s*";
/** So many sites, but for those that were only looked at. */
const countedSites = new RegExp(
  `${count}(?:[家户间座]|处(?!理)|个(?=散|非法|违法|加工|作坊|企业|厂|点))`,
  "u",
);
const lookedAt = /排查|检查|走访|摸排|巡查|核查/;
const doneTo = /取缔|关停|整治|整改|搬迁|发现|存在|新增/;
const underWay = /正在|(?:已|均).{0,8}(?:取缔|关停|整改|搬迁|拆除|断电|断水|清理)|回潮|复产|死灰复燃/;
const day =
  /(?:[\d〇○零一二三四五六七八九]{4}\s*年\s*)?[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日|20\d{2}[.\-/]\d{1,2}[.\-/]\d{1,2}/gu;

/**
 * Reads a letter without a table as the nil report that it may be: it is short, it says that there is no site or nothing
 * new, and it tells of no site. Null for any other.
 * @param today lends its year to a date without one.
 */
export function readNilLetter(
  lines: readonly string[],
  campaign: Campaign,
  today: IsoDate,
): NilLetter | null {
  if (lines.reduce((sum, { length }) => sum + length, 0) > longest) return null;
  const said = lines.flatMap((line) => line.split(sentenceEnd)).map((text) => readSentence(text, campaign));
  const nils = said.flatMap(({ nil }) => nil ?? []);
  const tells = said.flatMap(({ rest }) => rest).some(tellsOfSites);
  if (nils.length === 0 || tells) return null;
  return {
    unit: unitIn(lines, campaign),
    date: dateIn(lines, today),
    means: nils.includes("unchanged") ? "unchanged" : "none",
  };
}

interface ReadSentence {
  readonly nil: NilLetter["means"] | null;
  /** The clauses that say something else. */
  readonly rest: readonly string[];
}

/** The longest run of clauses that says that there is nothing (经排查，我村没有散乱污加工点). */
function readSentence(sentence: string, campaign: Campaign): ReadSentence {
  const clauses = sentence.split(clauseEnd);
  for (let length = clauses.length; length > 0; length--)
    for (let from = 0; from + length <= clauses.length; from++) {
      const run = clauses.slice(from, from + length).join("，");
      const nil = words.test(run) ? readNil(run, campaign) : null;
      if (nil) return { nil, rest: clauses.toSpliced(from, length) };
    }
  return { nil: null, rest: clauses };
}

function tellsOfSites(clause: string): boolean {
  if (underWay.test(clause)) return true;
  return countedSites.test(clause) && (!lookedAt.test(clause) || doneTo.test(clause));
}

/** 填报单位, else the signature, which stands last. */
function unitIn(lines: readonly string[], campaign: Campaign): string | null {
  const labels = unitAndDateLabels(campaign).unit.own;
  const labelled = lines.flatMap((line) =>
    labels.flatMap((label) => {
      const found = findLabel(line, label);
      return found ? [line.slice(found.end)] : [];
    }),
  );
  for (const text of [...labelled, ...lines.toReversed()]) {
    const unit = reportingUnit(text.replace(day, " ").trim(), campaign);
    if (unit !== null) return unit;
  }
  return null;
}

function dateIn(lines: readonly string[], today: IsoDate): IsoDate | null {
  const last = lines.flatMap((line) => line.match(day) ?? []).at(-1);
  const read = last === undefined ? null : parseDate(last, today);
  return read && "date" in read ? read.date : null;
}
