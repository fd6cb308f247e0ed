import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Words } from "../../src/words/words";

const src = path.resolve(__dirname, "../../src");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

/** The modules of words that a file takes in, by their path below the folder of the language. */
function wordsTakenBy(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"))
    .importedFiles.flatMap(({ fileName }) => /\/words\/(?:zh-CN|localized)\/(.+)$/.exec(fileName)?.[1] ?? [])
    .filter((module) => module !== "language");
}

/** The modules that the type `Words` names. */
function modulesOfWords(): string[] {
  const source = readFileSync(path.join(src, "words/words.ts"), "utf8");
  return [...source.matchAll(/typeof import\("\.\/zh-CN\/(.+?)"\)/g)].map(([, module]) => module!);
}

describe("what a second language could say", () => {
  it("is every module that apps and hosts take words from, and no other", () => {
    const taken = ["apps", "hosts"].flatMap((room) => filesBelow(path.join(src, room))).flatMap(wordsTakenBy);
    expect(modulesOfWords().sort()).toEqual([...new Set(taken)].sort());
  });

  it("is every word with what it is told, in texts of its own", () => {
    type RowForm = Words["pane/row-form"]["rowFormText"];
    const most = { title: "This row", none: "", previous: "", next: "", add: "", added: () => "" };
    const row: RowForm["row"] = (number, name) => `Row ${number} ${name}`;
    const complete: RowForm = { ...most, row };
    // @ts-expect-error a word is missing
    const lacking: RowForm = most;
    // @ts-expect-error a word that there is not
    const strange: RowForm = { ...most, row, column: "" };
    // @ts-expect-error a word that is told something else
    const misheard: RowForm = { ...most, row: (letter: string) => letter };
    // @ts-expect-error what code tells apart is no word
    const offer: Words["pane/gate"]["gatePages"]["no-office"]["offer"] = "Open the workbench";
    expect([complete, lacking, strange, misheard, offer]).toHaveLength(5);
  });
});
