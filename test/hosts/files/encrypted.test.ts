import { readFileSync } from "node:fs";
import { cellAddress, type WorkbookSnapshot } from "../../../src/core/workbook";
import { patchFile, readAppearance, readWorkbook } from "../../../src/hosts/files";
import { decryptPackage, decryptStream } from "../../../src/hosts/files/encrypted";
import { Compound } from "../../../src/hosts/files/xls/compound-file";
import { agileFile, standardFile } from "../../builders/encrypted-file";
import { corpusPath, describeCorpus } from "../../environment/corpus";
import { fixtureBytes } from "../../fixtures";

const builtIn = "VelvetSweatshop";
const plain = fixtureBytes("workbooks", "下灶村.xlsx");
const read = (bytes: Uint8Array): Promise<WorkbookSnapshot> => readWorkbook({ name: "下灶村.xlsx", bytes });

describe("a workbook that is only protected against changes", () => {
  it.each([
    ["SHA-512 and 256 bits", () => agileFile(plain, { password: builtIn })],
    ["SHA-384 and 192 bits", () => agileFile(plain, { password: builtIn, hash: "sha384", keyBits: 192 })],
    ["SHA-256 and 128 bits", () => agileFile(plain, { password: builtIn, hash: "sha256", keyBits: 128 })],
    ["SHA-1 and 256 bits", () => agileFile(plain, { password: builtIn, hash: "sha1" })],
    ["no rounds", () => agileFile(plain, { password: builtIn, rounds: 0 })],
    ["the way of Office 2007", () => standardFile(plain, builtIn)],
  ])("is read, with %s", async (_, encrypted) => {
    expect(await read(encrypted())).toEqual(await read(plain));
  });

  it("is shown and copied as it is without encryption", async () => {
    const file = { name: "下灶村.xlsx", bytes: agileFile(plain, { password: builtIn }) };
    const [sheet] = (await readWorkbook(file)).sheets;
    const cells = [{ row: 40, column: 0, value: "大埔村" }];
    const copy = await patchFile(file, [{ kind: "setCells", sheet: sheet!.name, cells }]);
    expect((await read(copy)).sheets[0]!.rows[40]).toEqual(["大埔村"]);
    expect(cellAddress(40, 0)).toBe("A41");
    expect(await readAppearance(file)).toEqual(await readAppearance({ name: file.name, bytes: plain }));
    expect(await patchFile(file, [])).toEqual(plain);
  });
});

it.each([
  ["another password", () => agileFile(plain, { password: "1234" })],
  ["another password, in the way of Office 2007", () => standardFile(plain, "1234")],
  [
    "more rounds than any program makes",
    () => agileFile(plain, { password: builtIn, rounds: 3, statedRounds: 9_999_999 }),
  ],
])("refuses a workbook with %s", async (_, encrypted) => {
  await expect(read(encrypted())).rejects.toMatchObject({ reason: "encrypted" });
});

describeCorpus("files that other programs encrypted", () => {
  const opened = (file: string, password: string): Uint8Array | null => {
    const compound = new Compound(new Uint8Array(readFileSync(corpusPath(file))));
    const [info, data] = [compound.find("encryptioninfo"), compound.find("encryptedpackage")];
    if (info && data) return decryptPackage(compound.read(info), compound.read(data), password);
    return decryptStream(compound.read(compound.find("workbook")!), password);
  };

  it.each([
    ["exceldatareader/standard_AES128_SHA1_ECB_pwd_password.xlsx", "PK"],
    ["exceldatareader/standard_AES192_SHA1_ECB_pwd_password.xlsx", "PK"],
    ["exceldatareader/standard_AES256_SHA1_ECB_pwd_password.xlsx", "PK"],
    ["exceldatareader/agile_AES256_SHA512_CBC_pwd_password.xlsx", "PK"],
    ["exceldatareader/Test_git_issue_242_std_rc4_pwd_password.xls", "\t\b"],
    ["poi/password.xls", "\t\b"],
    ["sheetjs/password_2002_128_enhanced.xls", "\t\b"],
  ])("are decrypted: %s", (file, begin) => {
    expect(Buffer.from(opened(file, "password")!.subarray(0, 2)).toString("latin1")).toBe(begin);
    expect(opened(file, "Password")).toBeNull();
  });

  it.each([
    ["poi/50833.xls", "Sheet1"],
    ["exceldatareader/TestExcel_2040.xls", "Sheet1"],
    ["poi/58616.xlsx", "Template"],
  ])("are read where the password is the built-in one: %s", async (file, sheet) => {
    const bytes = new Uint8Array(readFileSync(corpusPath(file)));
    expect((await readWorkbook({ name: file, bytes })).sheets[0]!.name).toBe(sheet);
  });
});
