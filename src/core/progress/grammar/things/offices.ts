import { readNumeral } from "../../../language";
import { isOffice } from "../../text/name-parts";
import type { TokenRole } from "../../text/tokens";
import type { Passage } from "../scopes/passage";
import type { CountedThing, Quantity } from "./counted-thing";
import { thingAt } from "./read-thing";

const LONGEST_LIST = 16;
const OFFICES: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "connector",
  "andSoOn",
  "adverb",
  "power",
  "water",
  "total",
  "looseTotal",
  "inspector",
  "staff",
]);
const ENDS: ReadonlySet<TokenRole> = new Set<TokenRole>(["comma", "stop", "date", "openBracket"]);
/** 四部门 */
const SEVERAL_OFFICES = /(\d+|[二两三四五六七八九十])[个家]?(?:部门|单位|所|站|局|办|组)$/;
const OFFICE = /[部门单位中队所局办站]$|(?:力量|队伍)$/;

/** 环保办、派出所各派2人: the number holds for each office that is named before it, however many those are. */
export function eachOffice(passage: Passage, at: number, listed: CountedThing[]): CountedThing[] {
  if (passage.role(at - 1) !== "each") return listed;
  const offices = officesBefore(passage, at - 1);
  if (offices === 1) return listed;
  return listed.map((one) =>
    one.quantity === undefined ? one : { ...one, quantity: timesOffices(one.quantity, offices) },
  );
}

function timesOffices(quantity: Quantity, offices: number | null): Quantity {
  const { value } = quantity;
  return offices === null || value === null
    ? { ...quantity, value: null, approximate: true }
    : { ...quantity, value: value * offices };
}

/** How many offices the clause names up to a token; null where it does not name all of them (环保、公安等部门). */
function officesBefore(passage: Passage, end: number): number | null {
  let first = end;
  while (first > passage.from && first > end - LONGEST_LIST && !ENDS.has(passage.role(first - 1))) first--;
  const words = passage.text.slice(passage.token(first).start, passage.token(end).start);
  const number = SEVERAL_OFFICES.exec(words)?.[1];
  if (number !== undefined) return readNumeral(number, 0)?.value ?? null;
  const names = words.split(/[、和及与]/);
  if (names.length < 2 || !names.every((name) => isOffice(name.replace(/等$|等[^等]*$/, "")))) return 1;
  return words.includes("等") ? null : names.length;
}

function isTotal(role: TokenRole): boolean {
  return role === "total" || role === "looseTotal";
}

/** 组织公安、环保、供电等部门30人次: the number behind a list of offices. */
export function peopleOfOffices(passage: Passage, from: number): CountedThing[] {
  for (let i = from; i < passage.to && i < from + LONGEST_LIST; i++) {
    const role = passage.role(i);
    if (role === "number") {
      const before = isTotal(passage.role(i - 1)) ? i - 2 : i - 1;
      const isOfOffices = passage.role(before) === "staff" || OFFICE.test(passage.word(before));
      const people = isOfOffices ? thingAt(passage, i, i + 1) : null;
      return people?.quantity?.measure === "people" ? [people] : [];
    }
    if (!OFFICES.has(role)) break;
  }
  return [];
}
