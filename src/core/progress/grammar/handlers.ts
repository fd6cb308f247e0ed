import { THREE_CLEARINGS, TWO_CUTS } from "../kinds";
import { isVerb } from "../text/roles";
import type { TokenRole } from "../text/tokens";
import { actOnThings } from "./verbs/act-on-things";
import { close, shut } from "./verbs/close";
import { detain } from "./verbs/detain";
import { dispatch } from "./verbs/dispatch";
import { afterAdverbs } from "./verbs/left-undone";
import { nameThing, otherWords } from "./verbs/name-things";
import { objectMarker } from "./verbs/object-marker";
import { accept, pass, rectify } from "./verbs/rectify-and-accept";
import { moveIn, relocate } from "./verbs/relocate";
import { half, whole } from "./verbs/two-cuts-three-clearings";
import { event } from "./verbs/whole-events";
import { isPlan } from "./scopes/plan-words";
import type { Reading } from "./scopes/reading";

/** Reads what begins at a token; gives the token after it. */
export type Handler = (at: number, reading: Reading) => number;

/** A word that changes the scopes around it and makes no fact. */
function scope(change: (reading: Reading, at: number) => void): Handler {
  return (at, reading) => {
    change(reading, at);
    return at + 1;
  };
}

/** A word that is read by those beside it. */
const passive: Handler = (at) => at + 1;

const PASSIVE_VOICE: ReadonlySet<string> = new Set(["被", "遭"]);

const otherVerb = scope(({ things, denial }) => {
  things.drop();
  denial.nameVerb();
});

/** What each role of a word does where it is met. */
export const handlers: Readonly<Record<TokenRole, Handler>> = {
  destroy: actOnThings,
  removeByForce: actOnThings,
  dismantle: actOnThings,
  remove: actOnThings,
  seize: actOnThings,
  confiscate: actOnThings,
  cut: actOnThings,
  dispatch,
  detainAdministratively: detain,
  detainCriminally: detain,
  otherVerb,
  remaining: otherVerb,

  equipment: nameThing,
  material: nameThing,
  product: nameThing,
  site: nameThing,
  meter: nameThing,
  team: nameThing,
  inspector: nameThing,
  staff: nameThing,
  person: nameThing,
  power: nameThing,
  water: nameThing,
  waterAndPower: nameThing,
  supplyPart: nameThing,
  otherThing: nameThing,
  place: nameThing,
  number: nameThing,
  text: otherWords,

  powerCut: event(["powerCut"]),
  waterCut: event(["waterCut"]),
  siteCleared: event(["productsCleared"]),
  bothCut: event(TWO_CUTS),
  twoCuts: half(TWO_CUTS),
  threeClearings: half(THREE_CLEARINGS),
  allCutAndCleared: whole,
  close,
  shut,
  rectify,
  acceptance: accept,
  pass,
  relocate,
  mergeRelocate: relocate,
  moveIn,
  stationed: moveIn,

  denial: scope(({ denial }, at) => denial.open("denial", at)),
  plan: scope(({ passage, clause, denial }, at) => {
    if (isPlan(at, passage, clause)) denial.open("plan", at);
  }),
  ongoing: scope(({ passage, denial }, at) => {
    if (isVerb(passage.role(afterAdverbs(passage, at + 1)))) denial.open("plan", at);
  }),
  deadline: scope(({ passage, denial }, at) => {
    // 已于20日前取缔 tells of the past.
    if (!denial.isOpen && passage.role(at - 1) !== "done") denial.open("deadline", at);
  }),
  condition: scope(({ denial }, at) => denial.open("condition", at)),
  agenda: scope(({ denial }, at) => denial.open("agenda", at)),
  of: scope(({ denial }, at) => denial.closeDescription(at)),
  afterwards: scope(({ denial }, at) => denial.closeBefore(at)),
  strongAdverb: scope(({ passage, denial }, at) => {
    if (PASSIVE_VOICE.has(passage.word(at))) denial.closeDenial();
  }),

  done: scope(({ clause, denial }, at) => {
    clause.mark("done");
    denial.startDone(at);
  }),
  accordingTo: scope(({ clause }) => clause.mark("accordingTo")),
  compareWith: scope(({ clause }) => clause.mark("comparedWith")),
  through: scope(({ clause }) => clause.mark("through")),
  objectMarker,
  total: scope(({ clause }) => (clause.total = "strict")),
  looseTotal: scope(({ clause }) => {
    if (clause.total === "none") clause.total = "loose";
  }),
  breakdown: scope(({ passage, sentence, facts }, at) => {
    sentence.breaksDown = true;
    if (passage.role(at - 1) === "stop") facts.sums.resumeSentence();
  }),

  stop: scope((reading, at) => reading.endSentence(reading.passage.word(at))),
  comma: scope((reading) => reading.comma()),
  date: scope((reading, at) => {
    reading.facts.date = reading.passage.token(at).date ?? null;
    reading.endClause();
  }),
  contrast: scope((reading) => {
    reading.endClause();
    reading.things.drop();
  }),
  openBracket: (at, reading) => reading.bracket(at),

  closeBracket: passive,
  colon: passive,
  adverb: passive,
  stopWork: passive,
  completed: passive,
  carryOut: passive,
  classify: passive,
  standard: passive,
  connector: passive,
  each: passive,
  andSoOn: passive,
  recurring: passive,
  inProgress: passive,
};
