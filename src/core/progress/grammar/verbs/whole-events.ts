import { TWO_CUTS, type FactKind } from "../../kinds";
import type { Needs, Reading } from "../scopes/reading";
import type { CountedThing } from "../things/counted-thing";
import { actOnThings } from "./act-on-things";
import type { Token } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import { thingAt } from "../things/read-thing";
import { happened, isName } from "./happened";

const LONGEST_RUN = 8;
const WATER: readonly FactKind[] = ["waterCut"];
const WATER_SUPPLIER = /水[^，,。；;电]*$/;
const ELECTRIC = "镀焊泳解炉机动瓶商子梯器镐钻锯磨熔热烤窑刨割脑灶网信影视梯";
const WATERY = "泥洗磨刀泵产稻性钻帘暖果塔利堤坝库渠闸";
/** Why it failed of itself. */
export const OUTAGE =
  /被盗|盗割|检修|故障|老化|短路|烧[坏毁断]|过载|超负荷|台风|跳闸|雷击|雷雨|暴雨|抢修|限电|欠[缴交]?[水电]{0,2}费|线路维护|全[村镇区片市县]$/;
/** How long it lasted. */
const TIME =
  /^(?:[\d一二两三四五六七八九十半几数]+个?(?:多)?(?:天|日|小时|分钟|周|晚|夜)|期间|时段|[至到](?!今|此|位))/;

/** 断电, 停水: verb and object in one word. */
export function event(kinds: readonly FactKind[]) {
  return (at: number, reading: Reading): number => {
    const { passage, governors, things, facts } = reading;
    if (isOtherWord(passage, passage.token(at))) return thingAt(passage, at + 1)?.next ?? at + 1;
    // 停供工业用电 names the supply of its own.
    if (passage.word(at) === "停供" && isSupply(passage, at + 1)) return actOnThings(at, reading, "cut");
    // 设备清场
    if (passage.word(at) === "清场" && things.last(isGoods)) return actOnThings(at, reading, "remove");
    things.drop();
    governors.nameVerb();
    let next = at + 1;
    while (next < passage.to && next <= at + LONGEST_RUN && isCut(passage.role(next))) next++;
    const { start, end } = passage.token(at);
    if (!isOutage(reading, next) && !namesPapers(reading, next) && happened(reading, next, "supplier"))
      for (const kind of isOfWater(passage, passage.token(at)) ? WATER : kinds) facts.add(kind, start, end);
    // 断水断电通知书 names all of them.
    return isName(reading, passage.token(next - 1).end) ? next : carryOver(at, reading);
  };
}

function isSupply(passage: Passage, at: number): boolean {
  return !passage.endsBefore(at) && ["power", "water", "waterAndPower"].includes(passage.role(at));
}

function isGoods({ thing }: CountedThing): boolean {
  return thing === "equipment" || thing === "material" || thing === "product";
}

/** 自来水公司停供: the supply that stops is named by who stops it. */
function isOfWater({ text }: Passage, { start, end }: Token): boolean {
  return text.slice(start, end) === "停供" && WATER_SUPPLIER.test(text.slice(0, start).slice(-LONGEST_RUN));
}

/** 停电镀, 断水泥: the last character belongs to another word. */
function isOtherWord({ text }: Passage, { end }: Token): boolean {
  const words = text.charAt(end - 1) === "电" ? ELECTRIC : text.charAt(end - 1) === "水" ? WATERY : "";
  const next = text.charAt(end);
  return next !== "" && words.includes(next);
}

/** 因检修停电, 断电一天: the supply failed for a time, and nobody cut it. */
function isOutage({ passage, clause }: Needs<"passage" | "clause">, next: number): boolean {
  return clause.says("outage") || OUTAGE.test(passage.word(next)) || TIME.test(passage.word(next));
}

/** 断电、断水照片: a name of papers holds for the cuts of a list. */
function namesPapers(reading: Needs<"passage" | "clause">, next: number): boolean {
  const { passage } = reading;
  let end = next;
  while (passage.role(end) === "connector" && isCut(passage.role(end + 1))) end += 2;
  return end > next && isName(reading, passage.token(end - 1).end);
}

function isCut(role: string): boolean {
  return TWO_CUTS.some((kind) => kind === role);
}

/** 停止供水、供电: the verb of an event carries over to the other supply. */
function carryOver(at: number, reading: Needs<"passage" | "clause" | "governors" | "facts">): number {
  const { passage, governors, facts } = reading;
  const next = passage.role(at + 1) === "connector" ? at + 2 : at + 1;
  const role = passage.role(next);
  if (passage.endsBefore(next) || (role !== "power" && role !== "water")) return at + 1;
  const { start, end } = passage.token(next);
  if (governors.over("supplier") === null && !isName(reading, end))
    facts.add(role === "power" ? "powerCut" : "waterCut", start, end);
  return next + 1;
}
