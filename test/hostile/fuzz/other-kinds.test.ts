import fc from "../../environment/fast-check";
import { agileFile } from "../../builders/encrypted-file";
import { fixtureBytes } from "../../fixtures";
import { mutateBytes, mutatePart, mutations } from "./mutations";
import { check, read } from "./packages";
import { limit, runs } from "./runs";

const files = {
  word: fixtureBytes("campaign", "2019-11-20", "上厝村清单.docx"),
  page: fixtureBytes("cases", "mhtml.xls"),
  encrypted: agileFile(fixtureBytes("cases", "zero-b.xlsx"), { password: "VelvetSweatshop", rounds: 10 }),
  xml: fixtureBytes("cases", "faults", "xml_merge.xls"),
  openDocument: fixtureBytes("cases", "faults", "ods_span.ods"),
};
type Kind = keyof typeof files;
const kinds = Object.keys(files) as Kind[];
const isPackage = (kind: Kind) => kind === "word" || kind === "openDocument";

// The library for .xls tells the console of what it does not know.
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));
afterAll(() => jest.restoreAllMocks());

it(
  "200 documents, pages and encrypted files that were changed are read and checked, or refused",
  async () => {
    const law = fc.asyncProperty(
      fc.constantFrom(...kinds),
      fc.nat(20),
      mutations,
      async (kind, part, changes) => {
        const bytes = files[kind];
        const workbook = await read(
          isPackage(kind) ? mutatePart(bytes, part, changes) : mutateBytes(bytes, changes),
        );
        if (workbook) check(workbook);
      },
    );
    await fc.assert(law, runs(200));
  },
  limit,
);
