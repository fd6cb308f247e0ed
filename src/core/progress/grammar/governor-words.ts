import { isVerb } from "../text/roles";
import type { TokenRole } from "../text/tokens";
import { type Handler, scope } from "./handler";
import type { GovernorKind } from "./scopes/governors";
import { isPlan } from "./scopes/plan-words";
import { isStandingRule } from "./scopes/standing-rules";
import { afterAdverbs } from "./verbs/left-undone";

/** A word that plans, orders or promises. */
function governs(kind: GovernorKind): Handler {
  return scope(({ passage, clause, governors }, at) => {
    if (isPlan(at, passage, clause)) governors.open(kind, at);
  });
}

/** The words that open a governor, or end one. */
export const governorWords = {
  denial: scope(({ governors }, at) => governors.open("denial", at)),
  plan: governs("plan"),
  order: governs("order"),
  intention: governs("intention"),
  hearsay: governs("hearsay"),
  ongoing: scope(({ passage, governors }, at) => {
    if (isVerb(passage.role(afterAdverbs(passage, at + 1)))) governors.open("intention", at);
  }),
  deadline: scope(({ passage, governors }, at) => {
    // 已于20日前取缔 tells of the past.
    if (!governors.isOpen && passage.role(at - 1) !== "done") governors.open("deadline", at);
  }),
  condition: scope(({ governors }, at) => governors.open("condition", at)),
  agenda: scope(({ governors }, at) => governors.open("agenda", at)),
  of: scope((reading, at) => {
    if (isStandingRule(at, reading)) reading.governors.open("rule", at);
    else reading.governors.closeDescription(at);
  }),
  afterwards: scope(({ governors }, at) => governors.closeBefore(at)),
  strongAdverb: scope(({ passage, governors }, at) => {
    if (passage.word(at) === "当场") governors.happen();
  }),
  referral: governs("referral"),
  measures: scope(({ passage, governors }, at) => {
    if (passage.role(at + 1) === "colon") governors.open("measures", at);
  }),
} as const satisfies Partial<Record<TokenRole, Handler>>;
