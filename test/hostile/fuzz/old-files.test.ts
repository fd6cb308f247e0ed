import fc from "../../environment/fast-check";
import { fixtureBytes } from "../../fixtures";
import { mutateBytes, mutations } from "./mutations";
import { check, read } from "./packages";
import { limit, runs } from "./runs";

const names = ["洋尾村.xls", "锦美村.et", "新垵村.csv", "新垵村.csv", "钱坡村.csv", "钱坡村.csv"];
const files = new Map(names.map((name) => [name, fixtureBytes("workbooks", name)]));

// The library for .xls tells the console of records it does not know.
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));
afterAll(() => jest.restoreAllMocks());

it(
  "old files and texts with bytes changed are read and checked, or refused",
  async () => {
    const law = fc.asyncProperty(fc.constantFrom(...names), mutations, async (name, changes) => {
      const workbook = await read(mutateBytes(files.get(name)!, changes));
      if (workbook) check(workbook);
    });
    await fc.assert(law, runs(1000));
  },
  limit,
);
