import { kindOf, type Action } from "./verbs-and-things";
import type { Collector, TotalMark } from "../fact-list";
import { COUNTED_KINDS, type FactKind } from "../../facts";
import type { Item } from "./counted-thing";
import { counts } from "./things";

/** Where the words around a list stand, and how they change it. */
export interface ListFrame {
  actions: readonly Action[];
  /** Place from which the first fact runs (the verb of 捣毁磨粒机3台); absent where the things come first. */
  anchor: number | undefined;
  /** Place to which the last fact runs (the verb of 磨粒机3台被捣毁). */
  tail: number | undefined;
  total: TotalMark;
  /** The list breaks down what was counted before (其中…). */
  breakdown: boolean;
}

interface Emission {
  kind: FactKind;
  start: number;
  end: number;
  count?: number | undefined;
  approximate?: boolean;
  /** How many numbers make the count. */
  parts?: number;
}

interface Group extends Emission {
  sum: number;
  parts: number;
}

/**
 * Turns the items of one list into facts: exact numbers of one kind are one fact, an approximate one and every thing
 * without a number are facts of their own, 各n holds for each, 共n for all.
 */
export function emitList(items: readonly Item[], frame: ListFrame, into: Collector): void {
  const emissions: Emission[] = [];
  const groups = new Map<FactKind, Group>();
  let waiting: Item[] = [];
  const isFirst = (item: Item): boolean => item === items[0];
  const startOf = (item: Item): number =>
    isFirst(item) && frame.anchor !== undefined ? frame.anchor : item.start;

  const emitUncounted = (item: Item): void => {
    if (item.cls === "waterAndPower" && frame.actions.includes("cut"))
      for (const kind of ["waterCut", "powerCut"] as const)
        emissions.push({ kind, start: startOf(item), end: item.end });
    const kind = kindOf(frame.actions, item);
    if (kind === null) return;
    if (kind === "equipmentDestroyed")
      emissions.push({ kind: "equipmentCleared", start: startOf(item), end: item.end });
    else emissions.push({ kind, start: startOf(item), end: item.end });
  };
  const addExact = (kind: FactKind, item: Item, count: number, end: number): void => {
    const group = groups.get(kind);
    if (group !== undefined) {
      group.sum += count;
      group.parts++;
      group.end = end;
      return;
    }
    const made = { kind, sum: count, parts: 1, start: startOf(item), end };
    groups.set(kind, made);
    emissions.push(made);
  };
  const addQuantity = (
    kind: FactKind,
    item: Item,
    quantity: NonNullable<Item["quantity"]>,
    end: number,
  ): void => {
    const { value, approximate } = quantity;
    if (value === 0) return;
    if (!COUNTED_KINDS.has(kind)) emissions.push({ kind, start: startOf(item), end: item.end });
    else if (approximate || value === null)
      emissions.push({ kind, start: startOf(item), end, count: value ?? undefined, approximate: true });
    else addExact(kind, item, value, end);
  };

  for (const item of items) {
    const { quantity } = item;
    if (quantity === undefined) {
      waiting.push(item);
      continue;
    }
    const bareTotal =
      item.total === true && (item.cls === "unknown" || groups.has(kindOf(frame.actions, item) ?? "closed"));
    if (item.each === true) {
      const all = item.cls === "unknown" ? waiting : [...waiting, item];
      for (const one of all) {
        const kind = kindOf(frame.actions, one);
        if (kind === null) continue;
        if (COUNTED_KINDS.has(kind) && !counts(one.cls, quantity.measure)) emitUncounted(one);
        else addQuantity(kind, one, quantity, item.end);
      }
      waiting = [];
      continue;
    }
    if (bareTotal && groups.size > 0) {
      // 磨粒机3台、造粒机2台共5台 repeats; with things left without a number it is the sum of all.
      for (const group of groups.values()) {
        const isOpen = waiting.length > 0 || item.cls !== "unknown";
        if (quantity.value !== null && isOpen && quantity.value > group.sum) {
          group.sum = quantity.value;
          group.end = item.end;
        }
      }
      waiting = [];
      continue;
    }
    const last = waiting[waiting.length - 1];
    const kind = bareTotal && last !== undefined ? kindOf(frame.actions, last) : kindOf(frame.actions, item);
    if (kind === null) {
      for (const one of waiting) emitUncounted(one);
      waiting = [];
      continue;
    }
    let from = item;
    for (let k = waiting.length - 1; k >= 0; k--) {
      const one = waiting[k];
      if (one === undefined || kindOf(frame.actions, one) !== kind || !COUNTED_KINDS.has(kind)) break;
      from = one;
      waiting.pop();
    }
    for (const one of waiting) emitUncounted(one);
    waiting = [];
    addQuantity(kind, from, quantity, COUNTED_KINDS.has(kind) ? item.end : from.end);
  }
  for (const one of waiting) {
    const kind = kindOf(frame.actions, one);
    if (kind === null || kind === "equipmentDestroyed" || !groups.has(kind)) emitUncounted(one);
  }
  for (const group of groups.values()) group.count = group.sum;
  settle(emissions, frame, into);
}

function settle(emissions: Emission[], frame: ListFrame, into: Collector): void {
  const last = emissions[emissions.length - 1];
  if (last !== undefined && frame.tail !== undefined) {
    const { end } = last;
    for (const one of emissions) if (one.end === end) one.end = Math.max(end, frame.tail);
  }
  for (const { kind, start, end, count, approximate, parts } of emissions) {
    const counted = count !== undefined || approximate === true;
    if (counted && frame.breakdown && into.countedInSentence(kind)) continue;
    if (count !== undefined && approximate !== true && into.repeats(kind, count, frame.total)) continue;
    into.add(kind, start, end, count, approximate, parts);
  }
}
