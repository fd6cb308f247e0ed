import { readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import { distFolder } from "../browser/support";

const gate = readFileSync(path.join(distFolder, "gate.js"));

/** What is no ECMAScript 5 in a script. */
function newerThanES5(script: string): readonly string[] {
  const options = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
  return new Linter().verify(script, options).map(({ message }) => message);
}

describe("the gate's script", () => {
  it("can be read by a webview that knows ECMAScript 5 only", () => {
    expect(newerThanES5("var f = () => 1;")).not.toEqual([]);
    expect(newerThanES5(gate.toString())).toEqual([]);
  });

  it("is small enough to load first", () => {
    expect(gate.length).toBeLessThan(10_000);
  });
});
