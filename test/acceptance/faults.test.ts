import { readdirSync } from "node:fs";
import { fixturePath, readFixture } from "../fixtures";
import { endBounded } from "./cases/bounded";
import { campaigns, wrongFieldsAreNamed } from "./cases/campaigns";
import { hostile, type HostileJudgement } from "./cases/hostile";
import { linkInFolder, nameInOtherBytes, readerGoesAway, zipInFolder } from "./cases/inputs";
import { canBeSaved, oddCallsAreAnswered, outputsKeepTheirKind } from "./cases/outputs";
import { removeFolders } from "./cases/qingdan";
import { describeExpected } from "./describe-expected";

const ofFiles: Readonly<Record<string, HostileJudgement>> = {
  "磁灶镇下灶村深化开展散乱污非法加工点专项整治清单（2019年11月20日报送）.csv": canBeSaved,
  "下灶村[终稿].csv": canBeSaved,
  ...hostile,
  ...campaigns,
};

/** Faults that are no file, by their numbers in cases/faults/cases.json. */
const ofWays: Readonly<Record<string, (seconds: number) => Promise<void>>> = {
  "11 a file named in other bytes": nameInOtherBytes,
  "12 a link in a folder": linkInFolder,
  "12 a zip in a folder": zipInFolder,
  "15 a reader that goes away": readerGoesAway,
  "16 an output that is no plain file": outputsKeepTheirKind,
  "17 a campaign with a wrong field": wrongFieldsAreNamed,
  "22 odd calls": oddCallsAreAnswered,
};

/** A full disk, a new deployment, two tabs, a full storage, plain http: part 3 brings tests of its own for these. */
const notTriedHere = [14, 18, 19, 20, 21];

afterAll(removeFolders);
afterAll(endBounded);

describe("faults", () => {
  // The library for .xls tells the console of records it does not know.
  beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());

  describeExpected("fault", [
    ...Object.entries(ofFiles).map(([name, judge]) => ({
      name,
      holds: (seconds: number) => judge(fixturePath("cases/faults", name), seconds),
    })),
    ...Object.entries(ofWays).map(([name, holds]) => ({ name, holds })),
  ]);

  it("are all judged", () => {
    const files = readdirSync(fixturePath("cases/faults")).filter(
      (name) => !/^(cases\.json|campaign_good\.json)$/.test(name),
    );
    expect(Object.keys(ofFiles)).toEqual(expect.arrayContaining(files));

    const faults = readFixture<readonly { id: number; input: string }[]>("cases/faults/cases.json");
    const withoutFile = faults.filter(
      ({ input }) => !input.startsWith("from-others/") && !files.some((file) => input.includes(file)),
    );
    const judged = new Set([...Object.keys(ofWays).map((name) => parseInt(name, 10)), ...notTriedHere]);
    expect(withoutFile.map(({ id }) => id)).toEqual([...judged].sort((a, b) => a - b));
  });
});
