import { cizao2019 } from "../../../src/core/campaign";
import { type Fact, readText } from "../../../src/core/progress";
import { sectionsOf } from "./tables";

const options = { today: "2019-11-20", campaign: cizao2019 } as const;

/** `equipmentDestroyed 3 @11-08`, as the file writes a fact. */
function inShort({ kind, count, approximate, date }: Fact): string {
  const number = count === undefined && !approximate ? "" : ` ${approximate ? "~" : ""}${count ?? ""}`;
  return `${kind}${number}${date === undefined ? "" : ` @${date.slice(5)}`}`;
}

function read(text: string): { facts: string; numbers: string } {
  const { facts, numbers } = readText(text, options);
  const isClearedWith = (fact: Fact, before: Fact | undefined): boolean =>
    fact.kind === "equipmentCleared" &&
    before?.kind === "equipmentDestroyed" &&
    before.start === fact.start &&
    before.end === fact.end;
  const written = facts.filter((fact, i) => !isClearedWith(fact, facts[i - 1]));
  return {
    facts: written.map(inShort).join("; ") || "-",
    numbers: numbers.map((number) => `${number.text} ${number.as}`).join(", "),
  };
}

describe.each(["neighbours.txt", "published-wordings.txt", "held-out-wordings.txt"].flatMap(sectionsOf))(
  "texts that nobody had tried: %s",
  (_, cases) => {
    it.each(cases)("%s", (text = "", facts = "", numbers) => {
      const said = read(text);
      expect(said.facts).toBe(facts);
      if (numbers !== undefined) expect(said.numbers).toBe(numbers);
    });
  },
);
