import { isThing, type ThingClass } from "../../text/roles";
import type { Token, TokenRole } from "../../text/tokens";
import type { CountedThing, Quantity } from "./counted-thing";
import { counts } from "./verbs-and-things";

/** The longest words between a thing and its number, or of a name that the lexicon does not have. */
export const LONGEST_GAP = 8;

/** The number of a token. */
export function quantityOf(token: Token): Quantity {
  return {
    value: token.value ?? null,
    approximate: token.approximate === true,
    measure: token.measure,
    start: token.start,
  };
}

/** 各2台 */
export function eachOfThem(tokens: readonly Token[], i: number, to: number): CountedThing | null {
  const token = i + 1 < to ? tokens[i + 1] : undefined;
  if (token?.role !== "number") return null;
  const { start, end } = token;
  return { thing: "unknown", start, end, quantity: quantityOf(token), each: true, next: i + 2 };
}

/** 盆景3台: a number at `i` after words that begin at a place of the text. */
export function unknownThing(tokens: readonly Token[], start: number, i: number): CountedThing | null {
  const token = tokens[i]!;
  if (!counts("unknown", token.measure)) return null;
  return { thing: "unknown", start, end: token.end, quantity: quantityOf(token), next: i + 1 };
}

/** 3台磨粒机, or 3台 alone. */
export function numberFirst(tokens: readonly Token[], i: number, to: number, total: boolean): CountedThing {
  const number = tokens[i]!;
  const { start } = number;
  const quantity = quantityOf(number);
  for (let k = i + 1; k < to && k <= i + 4; k++) {
    const { role } = tokens[k]!;
    if (isThing(role)) {
      if (quantity.measure !== undefined && !counts(role, quantity.measure)) break;
      const noun = lastOfSameClass(tokens, k, to);
      return { thing: role, start, end: tokens[noun]!.end, quantity, total, next: noun + 1 };
    }
    if (role !== "text" && role !== "of") break;
  }
  return { thing: "unknown", start, end: number.end, quantity, total, next: i + 1 };
}

function lastOfSameClass(tokens: readonly Token[], i: number, to: number): number {
  let last = i;
  for (;;) {
    const next = last + 1 < to ? tokens[last + 1]! : undefined;
    // 筛沙机: a short noun, and more of the name behind it
    const isFront =
      next?.role === "text" &&
      next.end - next.start <= 2 &&
      tokens[last]!.end - tokens[last]!.start === 1 &&
      last + 2 < to &&
      tokens[last + 2]!.role === "equipment" &&
      tokens[i]!.role === "equipment";
    if (isFront) last += 2;
    else if (next?.role === tokens[i]!.role) last++;
    else return last;
  }
}

/** 配电箱1个: what no figure counts by the piece. */
const UNCOUNTED: ReadonlySet<ThingClass> = new Set<ThingClass>(["supplyPart", "otherThing"]);
const GOODS: ReadonlySet<TokenRole> = new Set<TokenRole>(["material", "product", "equipment"]);
const AFTER_BARE: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "comma",
  "stop",
  "openBracket",
  "closeBracket",
  "connector",
]);

/** 查封电表1，: a number without a unit right behind its noun, and nothing else behind it. */
function endsName(tokens: readonly Token[], k: number, noun: number, to: number): boolean {
  const next = k + 1 < to ? tokens[k + 1]!.role : "stop";
  return k === noun + 1 && AFTER_BARE.has(next);
}

/** Whether it is a number with a unit that counts the thing. */
function isCountOf(thing: ThingClass, { role, measure }: Token): boolean {
  return role === "number" && measure !== undefined && counts(thing, measure);
}

/** 磨粒机3台, 磨粒机（旧）共3台, or 磨粒机 alone. */
export function thingFirst(tokens: readonly Token[], i: number, to: number, ofAll: boolean): CountedThing {
  // 供电计量装置 is a meter.
  const behind = i + 1 < to ? tokens[i + 1]!.role : "stop";
  if (tokens[i]!.role === "power" && (behind === "meter" || behind === "supplyPart"))
    return thingFirst(tokens, i + 1, to, ofAll);
  const noun = lastOfSameClass(tokens, i, to);
  // 成品胶水
  const after = noun + 1 < to ? tokens[noun + 1]! : undefined;
  if (tokens[i]!.role === "product" && after?.role === "material" && after.start === tokens[noun]!.end) {
    const named = thingFirst(tokens, noun + 1, to, ofAll);
    return { ...named, thing: "product", start: tokens[i]!.start };
  }
  // 原料棚, 设备厂房
  if (GOODS.has(tokens[i]!.role) && noun + 1 < to && tokens[noun + 1]!.role === "otherThing")
    return thingFirst(tokens, noun + 1, to, ofAll);
  const first = tokens[i]!;
  const thing = first.role as ThingClass;
  const { start } = first;
  let brackets: number[] | undefined;
  let each = false;
  let colon = false;
  let total = ofAll;
  let next = noun + 1;
  for (let k = noun + 1, steps = 0; k < to && steps < 6; k++, steps++) {
    const token = tokens[k]!;
    if (token.role === "number") {
      // 原料3吨, 铁皮棚300平方米: an amount belongs to the thing and counts nothing.
      if (
        token.measure === "other" ||
        (UNCOUNTED.has(thing) && k === noun + 1 && token.measure === "single")
      ) {
        next = k + 1;
        continue;
      }
      const bare = token.measure === undefined && token.value !== null;
      if (
        bare
          ? !colon && !endsName(tokens, k, noun, to)
          : token.measure !== undefined &&
            !counts(thing, token.measure) &&
            !(thing === "team" && token.measure === "people")
      )
        break;
      return {
        // 检查组3人 are three people, no group.
        thing: thing === "team" && token.measure === "people" ? "inspector" : thing,
        start,
        end: token.end,
        quantity: quantityOf(token),
        each,
        total,
        next: k + 1,
        brackets,
      };
    }
    if (token.role === "openBracket" && token.match !== undefined && token.match < to) {
      // 磨边机（3台）
      const inside = tokens[k + 1]!;
      if (k === noun + 1 && token.match === k + 2 && isCountOf(thing, inside))
        return { thing, start, end: inside.end, quantity: quantityOf(inside), total, next: k + 3 };
      (brackets ??= []).push(k);
      k = token.match;
    } else if (token.role === "breakdown" && k === noun + 1 && tokens[k + 1]?.role === "number") {
      // 捣毁设备分别为4台、6台
      continue;
    } else if (token.role === "each") each = true;
    else if (token.role === "colon") colon = true;
    else if (token.role === "total" || token.role === "looseTotal") total = true;
    else if (token.role !== "andSoOn" && !(token.role === "text" && token.end - token.start <= LONGEST_GAP))
      break;
  }
  return { thing, start, end: tokens[noun]!.end, next };
}
