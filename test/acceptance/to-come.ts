import { readFileSync } from "node:fs";
import { fixturePath } from "../fixtures";

export type Kind = "check" | "progress" | "case" | "fault" | "fault-of-others" | "campaign";

const line = /^(\d) (check|progress|case|fault|fault-of-others|campaign) (.+)$/;

/** What of a kind the fixtures expect and the code does not do yet: its name, and the part of the plan that brings it. */
export function toCome(kind: Kind): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const text of readFileSync(fixturePath("to-come.txt"), "utf8").split("\n")) {
    if (text === "" || text.startsWith("#")) continue;
    const [, part, kindOfLine, name] = line.exec(text) ?? [];
    if (!name) throw new Error(`to-come.txt has a line that is none: ${text}`);
    if (kindOfLine === kind) found.set(name, Number(part));
  }
  return found;
}
