import { existsSync } from "node:fs";
import path from "node:path";
import slowSuites from "./slow-suites.json";

it("every suite in the list of slow suites exists", () => {
  const gone = Object.keys(slowSuites).filter(
    (suite) => !existsSync(path.resolve(__dirname, "../..", suite)),
  );
  expect(gone).toEqual([]);
});
