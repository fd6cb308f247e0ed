import { readFileSync } from "node:fs";
import path from "node:path";
import { said } from "./said";

const readme = readFileSync(path.join(__dirname, "../../../src/core/progress/README.md"), "utf8");

/** The rows of the tables of texts and facts. */
function examples(): [text: string, facts: string][] {
  const tables = readme.split("| text | facts |\n").slice(1);
  return tables.flatMap((table) =>
    table
      .split("\n\n")[0]!
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .map(([, text = "", facts = ""]): [string, string] => [text, facts]),
  );
}

/** `equipmentDestroyed 约10 2019-11-05 捣毁…` as the README writes it. */
function inShort(fact: string): string {
  return fact
    .split(" ")
    .slice(0, -1)
    .join(" ")
    .replace(/约(\d*)/, "$1~");
}

describe("the README of the grammar", () => {
  it("gives more than sixty examples", () => {
    expect(examples().length).toBeGreaterThan(60);
  });

  it.each(examples())("says what is read from %s: %s", (text, facts) => {
    expect(said(text).map(inShort).join("; ") || "–").toBe(facts);
  });
});
