import { readdirSync } from "node:fs";
import path from "node:path";
import { groups, type Group } from "./groups";

const testFolder = path.resolve(__dirname, "..");
/** Suites of the browser, and those that run in a page's stead (.dom.test.ts), are apart. */
const apart = /^(browser|together)\/|\.dom\.test\./;

const isIn = (suite: string, folder: string) => folder === "" || suite.startsWith(`${folder}/`);

/** The group whose folder is nearest to a suite. */
const groupOf = (suite: string): Group =>
  groups.reduce((nearest, one) => (isIn(suite, one) && one.length > nearest.length ? one : nearest), "");

/** The files of a group's suites below the folder of the tests. */
const suitesOf = (group: Group): string[] =>
  readdirSync(testFolder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.test\.tsx?$/.test(file) && !apart.test(file) && groupOf(file) === group)
    .sort();

/**
 * Runs the suites of a group as one, each below its file's name: they share the modules that they load, and what the
 * engine has learned of these. Each runs by itself too: `npx jest test/core/checks/rows`.
 */
export function together(group: Group): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  for (const suite of suitesOf(group)) describe(suite, () => void require(path.join(testFolder, suite)));
  // That of the last suite would hold for all.
  jest.setTimeout(300_000);
}
