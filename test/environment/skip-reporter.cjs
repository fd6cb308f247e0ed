const path = require("node:path");

/** How `describeUnless` begins the title of the test that stands for a skipped suite. */
const mark = "because ";

/** The file of a test; where suites run together (test/together), it is the title of the first block around the test. */
const fileOf = (testFilePath, [first]) =>
  /\.test\.tsx?$/.test(first) ? `test/${first}` : path.relative(process.cwd(), testFilePath);

/** The test files that hold a skipped suite, by the reason that its one test tells. */
function skippedFiles(testResults) {
  const files = new Map();
  for (const { testFilePath, testResults: tests } of testResults)
    for (const { title, ancestorTitles } of tests.filter(
      ({ status, title }) => status === "pending" && title.startsWith(mark),
    ))
      files.set(title, [...(files.get(title) ?? []), fileOf(testFilePath, ancestorTitles)]);
  return files;
}

/** Ends a run with the suites that were skipped, and why. */
module.exports = class SkipReporter {
  lines = [];

  constructor() {
    // Jest prints its summary after every reporter.
    process.once("exit", () => process.stderr.write(this.lines.join("")));
  }

  onRunComplete(_, { testResults }) {
    this.lines = [...skippedFiles(testResults)].map(([why, files]) => {
      const names = [...new Set(files)].map((file) => `  ${file}\n`).join("");
      return `\nSkipped ${why}:\n${names}`;
    });
  }
};
