import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { newerBuiltIns } from "../browser/older-browser/ageing";
import { distFolder } from "../browser/support";

/** Every script of the pages, once each. */
const scripts = [
  ...new Set(
    ["", "chunks"].flatMap((folder) =>
      readdirSync(path.join(distFolder, folder))
        .filter((name) => name.endsWith(".js"))
        .map((name) => readFileSync(path.join(distFolder, folder, name), "utf8")),
    ),
  ),
];

const statics = newerBuiltIns.split("\n").flatMap((line) => {
  const [name, members] = line.split(": ");
  return members
    ? [`${name!.replace(".", "\\.")}\\.(?:${members.replaceAll("_static", "").replace(/ /g, "|")})`]
    : [];
});
/** Members of an interface itself, such as URL.canParse. */
const newStatic = new RegExp(`(?<![.\\w])\\b(?:${statics.join("|")})\\b`, "g");
const staticsIn = (script: string) => script.match(newStatic) ?? [];

/** Names of methods that nothing older has; those that anything may have are left to the browser test. */
const onlyNew =
  /\.(?:toReversed|toSorted|toSpliced|fromAsync|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|transferToFixedLength|getOrInsert|getOrInsertComputed|showPopover|hidePopover|togglePopover|setHTMLUnsafe|getHTML|moveBefore)\(/g;

describe("the scripts of the pages, in Chromium 100", () => {
  it("have no syntax that came after it", () => {
    const syntax = { ecmaVersion: 2022, sourceType: "script" } as const;
    expect(() => parse("const f = /[a--b]/v", syntax)).toThrow(SyntaxError);
    expect(scripts.length).toBeGreaterThan(50);
    for (const script of scripts) expect(() => parse(script, syntax)).not.toThrow();
  });

  it("ask for no newer built-in but those that they bring along, or do without", () => {
    expect(staticsIn("x.URL.parse(a); URL.parse(b)")).toEqual(["URL.parse"]);
    // zod asks for URL.canParse first.
    expect([...new Set(scripts.flatMap(staticsIn))]).toEqual(["URL.canParse"]);
    const methods = new Set(scripts.flatMap((script) => [...script.matchAll(onlyNew)].map(([text]) => text)));
    // `array-copies.ts` brings these.
    expect([...methods].sort()).toEqual([".toReversed(", ".toSorted(", ".toSpliced("]);
  });
});

describe("the styles of the pages, in Chromium 100", () => {
  it("hide or show nothing by what came after it", () => {
    const styles = readdirSync(path.join(distFolder, "chunks"))
      .filter((name) => name.endsWith(".css"))
      .map((name) => readFileSync(path.join(distFolder, "chunks", name), "utf8"));
    const newer = /:has\(|@container|@scope|@starting-style|color-mix\(|oklch\(|light-dark\(|(?<=[{;])\s*&/g;
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.flatMap((style) => style.match(newer) ?? [])).toEqual([]);
    // Styles in scripts: the height of a dialog has an older unit before the newer one.
    const withoutOlder = scripts.flatMap((script) =>
      [...script.matchAll(/\d+dvh/g)]
        .map(({ index }) => script.slice(Math.max(0, index - 200), index))
        .filter((before) => !/([\w-]+):[^;{}]*\d+vh[^;{}]*;\1:[^;{}]*$/.test(before)),
    );
    expect(withoutOlder).toEqual([]);
    expect(scripts.flatMap((script) => script.match(/:has\(/g) ?? [])).toEqual([]);
  });
});
