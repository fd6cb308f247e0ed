import type { Reading } from "../scopes/reading";
import { thingsAfter } from "../things/thing-list";

/** 启封, 归还, 释放: what was taken is given back, and counts nothing. */
export function undo(at: number, { passage, things, governors, facts }: Reading): number {
  governors.nameVerb();
  const before = things.take();
  const after = thingsAfter(passage, at, at + 1);
  for (const given of [before?.things ?? [], after]) facts.numbers.leaveThings(given, "undone");
  return after.at(-1)?.next ?? at + 1;
}
