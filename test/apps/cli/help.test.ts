import { readFileSync } from "node:fs";
import path from "node:path";
import { commandNames } from "../../../src/apps/cli/run";
import { cizao2019 } from "../../../src/core/campaign";
import { cliText } from "../../../src/words/zh-CN/cli/command-line";

const usage = cliText.usage(cizao2019);
const readme = readFileSync(path.join(__dirname, "../../../README.md"), "utf8");

describe("every command", () => {
  it.each(commandNames)("%s is in --help with an example, and in the README", (name) => {
    expect(usage.split("\n").filter((line) => line.startsWith(`  qingdan ${name} `))).toHaveLength(1);
    expect(usage).toContain(`\n      例：qingdan ${name} `);
    expect(readme).toContain(`node dist/cli.cjs ${name} `);
  });
});
