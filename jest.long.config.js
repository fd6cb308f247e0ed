const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const [unit] = require("./jest.config").projects;

// `npm run test:long`: the suites of which `npm test` tries a part (test/environment/tries.ts), as a whole,
// and the laws on new inputs (test/environment/fast-check.ts).
process.env.LONG = "1";

const folder = path.join(__dirname, "test");
const files = readdirSync(folder, { recursive: true }).filter((file) => /\.tsx?$/.test(file));
const inParts = files.filter((file) =>
  /from "[^"]*\/environment\/(tries|fast-check)"/.test(readFileSync(path.join(folder, file), "utf8")),
);
/** A suite itself, or the suites beside what they share. */
const suites = inParts.map((file) => (/\.test\.tsx?$/.test(file) ? file : `${path.dirname(file)}/*.test.ts`));

module.exports = {
  ...unit,
  displayName: "long",
  testMatch: [...new Set(suites)].map((file) => `<rootDir>/test/${file.split(path.sep).join("/")}`),
};
