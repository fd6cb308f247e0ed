import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { groups } from "../together/groups";

const folder = path.resolve(__dirname, "../together");

it("each group of suites is run by a file of its own", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.ts"));
  const run = files.map(
    (file) => /together\("(.*)"\)/.exec(readFileSync(path.join(folder, file), "utf8"))?.[1],
  );
  expect(run.sort()).toEqual([...groups].sort());
});
