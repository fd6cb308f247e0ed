import { isNameOfPeople, isNameOfPlant, qualifiersEnd } from "../../text/name-parts";
import type { Token, TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { Where } from "./before-noun";
import type { CountedThing } from "./counted-thing";
import { unknownThing } from "./thing-and-number";
import { counts } from "./verbs-and-things";

const AFTER_THING: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "connector",
  "comma",
  "stop",
  "openBracket",
  "closeBracket",
]);
/** In a list a longer name of a vessel may begin with a verb (推平水池2口). */
const SHORT_NAME = 3;
/** 即环保5人 breaks down what was said before. */
const IS = /[即为是系有]/;

/** A name that the lexicon does not have, with the number at `i`. */
export function named(
  passage: Passage,
  start: number,
  i: number,
  where: Where,
  end = passage.token(i).start,
): CountedThing | null {
  const { text, tokens } = passage;
  const { measure } = tokens[i]!;
  const isPeople = measure === "people";
  if (where === "inList" && IS.test(text.charAt(start))) return null;
  if (where === "inList" && !(isPeople ? isNameOfPeople(text, start, end) : isShortName(text, start, end)))
    return null;
  const thing = unknownThing(tokens, start, i);
  return thing !== null && qualifiersEnd(text, start, end) === end ? { ...thing, unnamed: true } : thing;
}

/** 振动台（1台）, 漂桶（4个）: the number in the bracket that opens at a token. */
export function namedByBracket(
  passage: Passage,
  start: number,
  open: number,
  where: Where,
): CountedThing | null {
  const number = passage.token(open + 1);
  const { start: end } = passage.token(open);
  if (number.role !== "number") return null;
  const isMachine = counts("unknown", number.measure);
  const thing = isMachine
    ? named(passage, start, open + 1, where, end)
    : otherOrPlant(passage, start, open + 1, where === "inList", end);
  return thing === null || thing.thing === "otherThing" ? null : { ...thing, next: open + 3 };
}

function isShortName(text: string, start: number, end: number): boolean {
  return isNameOfPlant(text, start, end, false) || qualifiersEnd(text, start, end) === end;
}

/** 仓库1间, 门1个: a word that the lexicon does not have, with an amount that counts neither machines nor people; 漂桶4个. */
export function otherOrPlant(
  { text, tokens }: Passage,
  start: number,
  i: number,
  isInList: boolean,
  end = tokens[i]!.start,
): CountedThing {
  const number = tokens[i]!;
  const isPlant =
    number.measure !== "other" && isNameOfPlant(text, start, end, true, isInList ? SHORT_NAME : undefined);
  const { value = null, approximate = false, measure } = number;
  const quantity = { value, approximate, measure, start: number.start };
  const other = { start, end: number.end, quantity, next: i + 1 };
  if (isPlant) return { thing: "plant", ...other };
  // 电表：三相2只
  const isQualifier = qualifiersEnd(text, start, end) === end;
  return isQualifier ? { thing: "unknown", ...other, unnamed: true } : { thing: "otherThing", ...other };
}

/** Whether a number at a token is an amount of something that is neither a machine nor a person. */
export function isOtherThing(tokens: readonly Token[], i: number, to: number): boolean {
  const measure = tokens[i]?.measure;
  if (measure === undefined || counts("unknown", measure)) return false;
  const after = i + 1 < to ? tokens[i + 1]?.role : "stop";
  return after === undefined || AFTER_THING.has(after);
}
