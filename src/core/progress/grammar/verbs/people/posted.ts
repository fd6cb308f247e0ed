import type { Passage } from "../../scopes/passage";

const LONGEST_POST = 5;
const POSTED = /[值看驻蹲盯把留]守|看护|驻点|盯防|轮流|轮班|巡护|包干|包[村片户案]/;
/** 每日派2人巡查 */
const DAILY = /每[日天周晚]$/;
const SENDS = /^(?:派|安排)/;

/** Whether words say that somebody stays at the site, which is no outing. */
export function saysPosted(words: string): boolean {
  return POSTED.test(words);
}

/** 安排2人每日巡查, 安排干部24小时值守: whether who is sent by the verb at a token, up to another, stays there. */
export function isPosted(passage: Passage, at: number, from: number): boolean {
  if (isDaily(passage, at)) return true;
  for (let i = from; i < from + LONGEST_POST && !passage.endsBefore(i); i++) {
    const role = passage.role(i);
    if (role === "comma" || role === "stop") return false;
    // 派2组、每组5人
    const isOfTeams = passage.text.startsWith("组", passage.token(i).end);
    if ((role === "recurring" && !isOfTeams) || POSTED.test(passage.word(i))) return true;
  }
  return false;
}

/** 每日派2人巡查 */
function isDaily(passage: Passage, at: number): boolean {
  const { start, end } = passage.token(at);
  const { text } = passage;
  return DAILY.test(text.slice(Math.max(0, start - 2), start)) && SENDS.test(text.slice(start, end));
}
