import { isVerb } from "../../text/roles";
import type { Reading } from "../scopes/reading";
import { addBefore } from "./add-things";
import type { CountedThing } from "../things/counted-thing";
import { thingsAfter } from "../things/thing-list";

/** 启封, 归还, 释放: what was taken is given back, and counts nothing. */
export function undo(at: number, reading: Reading): number {
  const { passage, things, governors, facts } = reading;
  governors.nameVerb();
  const taken = things.take();
  // 归还查扣的电表1个
  let from = at + 1;
  while (isVerb(passage.role(from)) || passage.role(from) === "of") from++;
  const after = thingsAfter(passage, at, from);
  // 行政拘留3人，其中2人为工人，已释放1人
  const before = taken?.since === "comma" && after.length > 0 ? null : taken;
  // 原料退回供货商 is gone from the site.
  if (
    before !== null &&
    governors.over("addressee") === null &&
    before.things.every((one) => isGoods(one) || isToSupplier(reading, at, one))
  )
    addBefore(reading, { verbs: ["remove"], at }, before.things, passage.token(at).end);
  for (const given of [...(before?.things ?? []), ...after])
    facts.numbers.leaveThings([given], given.thing === "otherThing" ? "other" : "undone");
  return after.at(-1)?.next ?? from;
}

const SUPPLIER = /^(?:给)?(?:厂家|厂方|供货|供应商|租赁|出租|机主|经销|卖家)/;

/** 新机器退给厂家 */
function isToSupplier({ passage }: Reading, at: number, { thing }: CountedThing): boolean {
  const { end } = passage.token(at);
  return thing === "equipment" && SUPPLIER.test(passage.text.slice(end, end + 5));
}

function isGoods({ thing }: CountedThing): boolean {
  return thing === "material" || thing === "product";
}
