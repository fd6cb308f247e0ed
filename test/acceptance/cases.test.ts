import { fixturePath, readFixture } from "../fixtures";
import { cells } from "./cases/cells";
import { headers } from "./cases/headers";
import { nothingIsPassedOver, opensByItself, readOrUnreadable } from "./cases/inputs";
import { removeFolders } from "./cases/qingdan";
import { rows } from "./cases/rows";
import { safeFixes } from "./cases/safe-fixes";
import { describeExpected } from "./describe-expected";

const judgements = {
  ...safeFixes,
  ...headers,
  ...rows,
  ...cells,
  "velvet-sweatshop.xlsx": opensByItself,
  "mhtml.xls": readOrUnreadable,
  "folder-word": nothingIsPassedOver,
};

/** It brings a reader down: faults.test.ts judges it. */
const judgedAmongFaults = "stray-1048576.xlsx";

afterAll(removeFolders);

describe("workbooks after bug reports", () => {
  describeExpected(
    "case",
    Object.entries(judgements).map(([name, judge]) => ({
      name,
      holds: () => judge(fixturePath("cases", name)),
    })),
  );

  it("are all judged", () => {
    const listed = readFixture<readonly { readonly file: string }[]>("cases/cases.json");
    const judged = [...Object.keys(judgements), judgedAmongFaults];
    expect(judged.sort()).toEqual(listed.map(({ file }) => file).sort());
  });
});
