import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const { commandLineFile } = require("../../scripts/build/command-line/index.cjs") as {
  commandLineFile: (made: { entry: string; parts: [string, string][]; isOneFile: boolean }) => string;
};

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "command-line-"));
  cache = path.join(folder, "cache");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry =
  'const { said } = require("./cli/a.cjs"); process.stdout.write(said + require("node:path").sep);';
const parts: [string, string][] = [
  ["b.cjs", 'exports.end = "/*";'],
  ["a.cjs", 'exports.said = "清单*/" + /a*/.source + require("node:path").basename(__filename);'],
];
const said = "清单*/a*cli.cjs/";

function make(isOneFile: boolean, own: [string, string][] = parts): void {
  writeFileSync(path.join(folder, "cli.cjs"), commandLineFile({ entry, parts: own, isOneFile }));
  mkdirSync(path.join(folder, "cli"), { recursive: true });
  if (!isOneFile) for (const [name, text] of own) writeFileSync(path.join(folder, "cli", name), text);
}

function run(env: Record<string, string> = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(folder, "cli.cjs")], {
    env: {
      ...process.env,
      XDG_CACHE_HOME: cache,
      LOCALAPPDATA: cache,
      NODE_DISABLE_COMPILE_CACHE: "",
      ...env,
    },
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(stderr).toBe("");
  return stdout;
}

const kept = (): string[] =>
  readdirSync(cache, { recursive: true, encoding: "utf8" }).map((at) => path.basename(at));

describe("the command line", () => {
  it.each([
    ["with its parts beside it", false],
    ["in one file", true],
  ])("%s runs what a part says, and keeps what was compiled of it", (_, isOneFile) => {
    make(isOneFile);
    expect(run()).toBe(said);
    expect(kept()).toEqual(expect.arrayContaining(["qingdan", "a.cjs"]));
    expect(kept()).not.toContain("b.cjs");
    expect(run()).toBe(said);
  });

  it("takes nothing of another build from the cache", () => {
    make(true);
    run();
    make(true, [["a.cjs", parts[1]![1].replace("清单", "台账")]]);
    expect(run()).toBe(said.replace("清单", "台账"));
  });

  it("runs where nothing can be kept", () => {
    make(true);
    for (const nowhere of [
      "/proc/none",
      path.join(folder, "cli.cjs"),
      path.join(folder, "no", "such", "folder"),
    ])
      expect(run({ XDG_CACHE_HOME: nowhere })).toBe(said);
    expect(run({ NODE_DISABLE_COMPILE_CACHE: "1" })).toBe(said);
  });

  it("takes nothing from a folder into which others may write, and minds no broken file", () => {
    make(true);
    run();
    const [build] = readdirSync(path.join(cache, "qingdan"));
    const own = path.join(cache, "qingdan", build!);
    const place = path.join(own, "a.cjs");
    writeFileSync(place, "broken");
    expect(run()).toBe(said);
    expect(statSync(place).size).toBeGreaterThan(100);
    writeFileSync(place, "broken");
    chmodSync(own, 0o777);
    expect(run()).toBe(said);
    expect(readFileSync(place, "utf8")).toBe("broken");
  });
});
