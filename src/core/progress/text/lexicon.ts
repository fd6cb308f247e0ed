import { WordTable } from "../../language";
import { COMPLETION_WORDS } from "./words/completion";
import { CONNECTIVES } from "./words/connectives";
import { GOVERNOR_WORDS } from "./words/governors";
import { PLAIN_WORDS } from "./words/plain";
import { THING_WORDS } from "./words/things";
import { VERB_WORDS } from "./words/verbs";
import { WHOLE_DEEDS } from "./words/whole-deeds";

/**
 * The words of the grammar by their role. The longest word that stands at a place is read there, so a longer word also
 * keeps a shorter one from being read inside it (不锈钢 holds no 不). A word has one role: of two the first.
 */
const WORDS = {
  ...VERB_WORDS,
  ...THING_WORDS,
  ...WHOLE_DEEDS,
  ...COMPLETION_WORDS,
  ...GOVERNOR_WORDS,
  ...CONNECTIVES,
  ...PLAIN_WORDS,
} as const;

/** What a word is for the grammar. */
export type Role = keyof typeof WORDS;

/** The words, to be looked up in a text. */
export const lexicon = new WordTable<Role>();
for (const role of Object.keys(WORDS) as Role[]) lexicon.add(WORDS[role].split(" "), role);

/** Orders and plans that 按 names as kept to (按要求, 根据部署). */
export const KEPT_ORDERS: ReadonlySet<string> = new Set(["要求", "计划", "部署", "通知", "安排"]);
