import { counts, isThing, type ThingClass } from "./things";
import type { Token, TokenRole } from "../../text/tokens";
import type { Measure } from "../../text/vocabulary";

/** A thing with its number, as it stands in a list (磨粒机3台, 3台磨粒机, 工业用水). */
export interface Item {
  /** `unknown`: no noun of the lexicon, only a number of 台 or 人 (盆景3台). */
  cls: ThingClass | "unknown";
  /** First and last place in the folded text. */
  start: number;
  end: number;
  /** Absent where no number is given. */
  quantity?: { value: number | null; approximate: boolean; measure: Measure | undefined };
  /** 各n: the number holds for each of the things listed before it. */
  each?: boolean;
  /** 共n: the number is that of the whole list. */
  total?: boolean;
  /** Index of the token after the item. */
  next: number;
  /** Bracket tokens stepped over, to be read on their own. */
  brackets?: number[] | undefined;
}

const ADJECTIVES: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "of",
  "strongAdverb",
  "adverb",
  "place",
  "person",
  "remaining",
]);
const AFTER_ITEM: ReadonlySet<TokenRole> = new Set<TokenRole>(["connector", "comma", "stop", "closeBracket"]);
const LONGEST_GAP = 8;

/**
 * Reads one item that begins at token `from`, stopping before `to`. With `direct` it must begin with a thing or a
 * number at once; else words may stand before it (捣毁现场的磨粒机). Null where there is none.
 */
export function readItem(tokens: readonly Token[], from: number, to: number, direct: boolean): Item | null {
  let i = from;
  let total = false;
  const colon = tokens[i]?.role === "colon";
  if (colon) i++;
  for (; i < to; i++) {
    const { role, start, end } = tokens[i]!;
    if (role === "total" || role === "looseTotal") total = true;
    else if (role !== "completed" || end !== start + 1) break;
  }
  let textStart = -1;
  let remaining = direct ? 0 : Infinity;
  for (; i < to; i++) {
    const token = tokens[i]!;
    if (token.role === "each") return eachOf(tokens, i, to);
    if (token.role === "number" && textStart >= 0 && isOtherThing(tokens, i, to))
      return { cls: "otherThing", start: textStart, end: token.end, next: i + 1 };
    if (token.role === "number" && token.measure !== "other") {
      const withoutUnit = token.measure === undefined && token.approximate !== true;
      if (!withoutUnit || colon)
        return textStart < 0 ? numberFirst(tokens, i, to, total) : unknownThing(tokens, textStart, i);
    }
    if (isThing(token.role) && !(isSkippable(tokens, i, to) && !direct))
      return thingFirst(tokens, i, to, total);
    // 捣毁私自安装的设备3台
    if (!direct && token.role === "otherVerb" && tokens[i + 1]?.role === "of") continue;
    if (token.role !== "number" && !ADJECTIVES.has(token.role)) return null;
    if (token.role === "text" || token.role === "number") {
      if (textStart < 0) textStart = token.start;
      // Unknown names may stand in a list, other words may not.
      if (remaining === 0 && token.end - textStart > LONGEST_GAP) return null;
    } else if (direct) return null;
    remaining--;
    if (remaining < -3) return null;
  }
  return null;
}

/** 仓库1间, 门1个: a word that the lexicon does not have, with an amount that counts neither machines nor people. */
function isOtherThing(tokens: readonly Token[], i: number, to: number): boolean {
  const measure = tokens[i]?.measure;
  if (measure === undefined || counts("unknown", measure)) return false;
  const after = i + 1 < to ? tokens[i + 1]?.role : "stop";
  return after === undefined || AFTER_ITEM.has(after);
}

/** A person or place before a thing tells whose it is (业主设备3台). */
function isSkippable(tokens: readonly Token[], i: number, to: number): boolean {
  const { role: own } = tokens[i]!;
  if (own !== "person" && own !== "place") return false;
  for (let k = i + 1; k < to && k <= i + 3; k++) {
    const { role } = tokens[k]!;
    if (isThing(role) && role !== "person" && role !== "place") return true;
    if (role !== "text" && role !== "of") return false;
  }
  return false;
}

function quantityOf(token: Token): NonNullable<Item["quantity"]> {
  return { value: token.value ?? null, approximate: token.approximate === true, measure: token.measure };
}

function eachOf(tokens: readonly Token[], i: number, to: number): Item | null {
  const token = i + 1 < to ? tokens[i + 1] : undefined;
  if (token?.role !== "number") return null;
  return {
    cls: "unknown",
    start: token.start,
    end: token.end,
    quantity: quantityOf(token),
    each: true,
    next: i + 2,
  };
}

function unknownThing(tokens: readonly Token[], start: number, i: number): Item | null {
  const token = tokens[i]!;
  if (!counts("unknown", token.measure)) return null;
  return { cls: "unknown", start, end: token.end, quantity: quantityOf(token), next: i + 1 };
}

function numberFirst(tokens: readonly Token[], i: number, to: number, total: boolean): Item | null {
  const number = tokens[i]!;
  const quantity = quantityOf(number);
  for (let k = i + 1; k < to && k <= i + 4; k++) {
    const token = tokens[k]!;
    if (isThing(token.role)) {
      if (quantity.measure !== undefined && !counts(token.role, quantity.measure)) break;
      const noun = lastOfSameClass(tokens, k, to);
      return {
        cls: token.role,
        start: number.start,
        end: tokens[noun]!.end,
        quantity,
        total,
        next: noun + 1,
      };
    }
    if (token.role !== "text" && token.role !== "of") break;
  }
  return { cls: "unknown", start: number.start, end: number.end, quantity, total, next: i + 1 };
}

function lastOfSameClass(tokens: readonly Token[], i: number, to: number): number {
  let last = i;
  while (last + 1 < to && tokens[last + 1]!.role === tokens[i]!.role) last++;
  return last;
}

function thingFirst(tokens: readonly Token[], i: number, to: number, total: boolean): Item {
  const noun = lastOfSameClass(tokens, i, to);
  const first = tokens[i]!;
  const cls = first.role as ThingClass;
  const { start } = first;
  let brackets: number[] | undefined;
  let each = false;
  let colon = false;
  let ofAll = total;
  // 原料3吨, 铁皮棚300平方米: an amount belongs to the thing and counts nothing.
  let next = noun + 1;
  for (let k = noun + 1, steps = 0; k < to && steps < 6; k++, steps++) {
    const token = tokens[k]!;
    if (token.role === "number") {
      if (token.measure === "other") {
        next = k + 1;
        continue;
      }
      const bare = token.measure === undefined && token.value !== null;
      if (bare ? !colon : token.measure !== undefined && !counts(cls, token.measure)) break;
      const quantity = quantityOf(token);
      return { cls, start, end: token.end, quantity, each, total: ofAll, next: k + 1, brackets };
    }
    if (token.role === "openBracket" && token.match !== undefined && token.match < to) {
      (brackets ??= []).push(k);
      k = token.match;
    } else if (token.role === "each") each = true;
    else if (token.role === "colon") colon = true;
    else if (token.role === "total" || token.role === "looseTotal") ofAll = true;
    else if (token.role !== "andSoOn" && !(token.role === "text" && token.end - token.start <= LONGEST_GAP))
      break;
  }
  return { cls, start, end: tokens[noun]!.end, next };
}
