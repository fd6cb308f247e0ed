import { isDeed, isVerb } from "../text/roles";
import type { TokenRole } from "../text/tokens";
import { type Handler, scope } from "./handler";
import type { GovernorKind } from "./scopes/governor-kinds";
import type { Needs } from "./scopes/reading";
import { isPlan } from "./scopes/plan-words";
import { isStandingRule } from "./scopes/standing-rules";
import { thingAhead } from "./things/read-thing";
import { isDetaining } from "./verbs/people/detain";
import { isOnHisOwn } from "./verbs/doers";
import { afterAdverbs } from "./verbs/not-gone";

/** 建议, 提请: what is asked of an office. */
const ASKS_OFFICE = /^(?:建议|提请|申请|商请|报请|呈请|请求|函请)$/;

const MUSTERS = /^(?:动员|发动)$/;

/** A word that plans, orders or promises. */
function governs(kind: GovernorKind): Handler {
  return scope(({ passage, clause, governors }, at) => {
    if (isPlan(at, passage, clause)) governors.open(kind, at, ASKS_OFFICE.test(passage.word(at)));
  });
}

/** 业主称设备已卖，核实属实 */
const CONFIRMED = /^[^。；;\n]*[，,][^。；;，,\n不否未待]*(?:属实|查实)/;
const LONGEST_HEARSAY = 60;
const AGREES = /^(?:同意|批准|准予|允许|准许)$/;
const RESISTING = /^[阻妨]/;

/** 阻挠拆除, 阻挠执法人员断电: what comes was not let happen. */
export function resist({ passage, governors }: Needs<"passage" | "governors">, at: number): void {
  if (!RESISTING.test(passage.word(at)) && passage.role(at) !== "resist") return;
  const first = afterAdverbs(passage, at + 1);
  // 阻拦供电人员断电
  const next = passage.role(first) === "power" && passage.role(first + 1) === "staff" ? first + 1 : first;
  const people = passage.role(next);
  const deed = passage.role(people === "inspector" || people === "staff" ? next + 1 : next);
  if (isDeed(deed) && !isDetaining(deed)) governors.open("denial", at);
}

/** The words that open a governor, or end one. */
export const governorWords = {
  denial: scope(({ governors }, at) => governors.open("denial", at)),
  plan: governs("plan"),
  order: (at, reading) => {
    // 要求：1.断电；2.清设备
    const isList = reading.passage.role(at + 1) === "colon";
    // 动员党员20人: who was called up.
    const people = MUSTERS.test(reading.passage.word(at)) ? thingAhead(reading.passage, at + 1) : null;
    if (people?.quantity?.measure === "people" && people.thing !== "person") return people.next;
    return governs(isList ? "measures" : "order")(at, reading);
  },
  intention: (at, reading) => {
    const { passage } = reading;
    // 业主表示11月20日自行断电，11月25日拆除设备
    const isPromise = passage.word(at) === "表示" && ["date", "deadline"].includes(passage.role(at + 1));
    return governs(isPromise ? "order" : "intention")(at, reading);
  },
  hearsay: scope(({ passage, clause, governors }, at) => {
    const { end } = passage.token(at);
    // 上报已取缔, but not 上报取缔材料
    if (passage.word(at) === "上报" && passage.role(at + 1) !== "done") return;
    const isConfirmed = CONFIRMED.test(passage.text.slice(end, end + LONGEST_HEARSAY));
    if (!isConfirmed && isPlan(at, passage, clause)) governors.open("hearsay", at);
  }),
  ongoing: scope(({ passage, governors }, at) => {
    if (isVerb(passage.role(afterAdverbs(passage, at + 1)))) governors.open("intention", at);
  }),
  resist: scope(resist),
  deadline: scope(({ passage, clause, things, governors }, at) => {
    // 已于20日前取缔, 设备已由业主于20日前清空 tell of the past.
    const isPast = passage.role(at - 1) === "done" || (clause.says("done") && !things.isEmpty);
    if (governors.over("enforcement") === null && !isPast) governors.open("deadline", at);
  }),
  condition: scope(({ passage, governors }, at) => {
    // 逾期断电, but not 逾期未拆，11月19日断电
    const next = passage.role(afterAdverbs(passage, at + 1));
    if (passage.word(at) !== "逾期" || isDeed(next)) governors.open("condition", at);
  }),
  agenda: scope(({ governors }, at) => governors.open("agenda", at)),
  of: scope((reading, at) => {
    if (isStandingRule(at, reading)) reading.governors.open("rule", at);
    else reading.governors.closeDescription(at, reading.passage);
  }),
  afterwards: scope(({ passage, governors }, at) => {
    governors.closeBefore(at);
    // 责令停产后，业主自行清运
    const next = passage.role(at + 2);
    const isNews =
      next === "person" || next === "place" || next === "date" || isOnHisOwn(passage.word(at + 2));
    if (passage.role(at + 1) === "comma" && isNews) governors.endOrder();
  }),
  strongAdverb: scope(({ passage, governors }, at) => {
    if (passage.word(at) === "当场" || passage.word(at) === "实际") governors.happen();
  }),
  referral: governs("referral"),
  lastTime: scope(({ governors }, at) => governors.open("recollection", at)),
  allow: scope(({ passage, clause, governors }, at) => {
    clause.mark("allowed");
    // 业主同意搬迁, 工信局已同意搬迁; but 经镇政府同意断电
    // 未经批准的, 同意通过
    const isBefore = passage.role(at + 1) === "pass" || passage.role(at + 1) === "of";
    if (AGREES.test(passage.word(at)) && !clause.says("through") && !isBefore)
      governors.open("intention", at);
  }),
  measures: scope(({ passage, governors }, at) => {
    if (passage.role(at + 1) === "colon") governors.open("measures", at);
  }),
} as const satisfies Partial<Record<TokenRole, Handler>>;
