import { readFileSync } from "node:fs";
import path from "node:path";
import { cizao2019 } from "../../../src/core/campaign";
import { type Fact, readProgress } from "../../../src/core/progress";

const options = { today: "2019-11-20", campaign: cizao2019 } as const;

/** `equipmentDestroyed 3 @11-08`, as the file writes a fact. */
function inShort({ kind, count, approximate, date }: Fact): string {
  const number = count === undefined && !approximate ? "" : ` ${approximate ? "~" : ""}${count ?? ""}`;
  return `${kind}${number}${date === undefined ? "" : ` @${date.slice(5)}`}`;
}

function read(text: string): string {
  const facts = readProgress(text, options);
  const isClearedWith = (fact: Fact, before: Fact | undefined): boolean =>
    fact.kind === "equipmentCleared" &&
    before?.kind === "equipmentDestroyed" &&
    before.start === fact.start &&
    before.end === fact.end;
  const written = facts.filter((fact, i) => !isClearedWith(fact, facts[i - 1]));
  return written.map(inShort).join("; ") || "-";
}

const sections = readFileSync(path.join(__dirname, "neighbours.txt"), "utf8")
  .split(/^## /m)
  .slice(1)
  .map((section): [string, string[][]] => {
    const [title = "", ...lines] = section.split("\n");
    return [title, lines.filter((line) => line.includes(" => ")).map((line) => line.split(" => "))];
  });

describe.each(sections)("neighbours of the worked cases: %s", (_, cases) => {
  it.each(cases)("%s", (text = "", facts = "") => {
    expect(read(text)).toBe(facts);
  });
});
