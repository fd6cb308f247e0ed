import type { Fact, FactKind, ReadNumber } from "../../../core/progress";
import { numberStates } from "../pane/numbers";
import { progressKinds } from "../pane/row-fields";

/** What each kind of fact is called: as the pane offers it, but for what reads better beside a number or a quotation. */
const factNames: Readonly<Record<FactKind, string>> = {
  ...progressKinds,
  closed: "已关停取缔",
  allCutAndCleared: "两断三清",
  inspectionTeams: "检查组",
  inspectorVisits: "检查人次",
};

/** A fact in one line: what, how many, when, and the words themselves. */
export function factLine({ kind, count, approximate, date, text }: Fact): string {
  const number = count === undefined ? "" : ` ${approximate ? "约" : ""}${count}`;
  const vague = approximate && count === undefined ? " 约数" : "";
  return `${factNames[kind]}${number}${vague}${date ? `（${date}）` : ""}：“${text}”`;
}

/** A number in one line: the words that it stands in, the number itself, and what became of it. */
export function numberLine(phrase: string, { text, as, fact }: ReadNumber): string {
  const into = fact === undefined ? "" : `：${factNames[fact.kind]}`;
  return `${text}（“${phrase}”） ${numberStates[as]}${into}`;
}
