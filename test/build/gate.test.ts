import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Linter } from "eslint";
import webpack, { type Configuration } from "webpack";

jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gate-"));
  const configure = require("../../webpack.config.js") as (env: object, argv: object) => Configuration[];
  const gate = configure({}, { mode: "production" }).find(({ name }) => name === "gate")!;
  await new Promise<void>((resolve, reject) => {
    webpack({ ...gate, output: { ...gate.output, path: folder } }, (error, stats) =>
      error || stats?.hasErrors()
        ? reject(error ?? new Error(stats!.toString({ all: false, errors: true })))
        : resolve(),
    );
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is no ECMAScript 5 in a script. */
function newerThanES5(script: string): readonly string[] {
  const options = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
  return new Linter().verify(script, options).map(({ message }) => message);
}

describe("the gate's script", () => {
  it("is read by a webview that knows ECMAScript 5 only", () => {
    expect(newerThanES5("var f = () => 1;")).not.toEqual([]);
    expect(newerThanES5(readFileSync(path.join(folder, "gate.js"), "utf8"))).toEqual([]);
  });

  it("is small enough to come first", () => {
    expect(readFileSync(path.join(folder, "gate.js")).length).toBeLessThan(10_000);
  });
});
