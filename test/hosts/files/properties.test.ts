import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { disputed, type Patch } from "../../../src/core/workbook";
import { createFile, patchFile, readWorkbook } from "../../../src/hosts/files";

const book = "xl/workbook.xml";
const custom = "docProps/custom.xml";
const made = createFile([
  { kind: "addSheet", sheet: "清单" },
  { kind: "property", name: "qingdan-stamp", value: 'v1;"a"<b>&c' },
  { kind: "property", name: "qingdan.tally.sites", value: "month 3" },
]);
const stamps = new Map([
  ["qingdan-stamp", 'v1;"a"<b>&c'],
  ["qingdan.tally.sites", "month 3"],
]);

const propertiesOf = async (bytes: Uint8Array) =>
  new Map((await readWorkbook({ name: "清单.xlsx", bytes })).properties);

/** The file with the text of one part written otherwise. */
async function changed(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await made);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}
const patched = async (patch: Patch) => patchFile({ name: "清单.xlsx", bytes: await made }, patch);
const namesIn = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)[book]!).match(/<definedName [^>]*>[^<]*/g) ?? [];

describe("properties in a file", () => {
  it("are in hidden names too", async () => {
    expect(namesIn(await made)).toEqual([
      '<definedName name="_qd.qingdan_2d_stamp" hidden="1">"v1;""a""&lt;b&gt;&amp;c"',
      '<definedName name="_qd.qingdan.tally.sites" hidden="1">"month 3"',
    ]);
    expect(await propertiesOf(await made)).toEqual(stamps);
  });

  it("are read where a program has dropped either of their places", async () => {
    const bare = (xml: string) => xml.replace(/<property .*<\/property>/s, "");
    expect(await propertiesOf(await changed(custom, bare))).toEqual(stamps);
    const nameless = (xml: string) => xml.replace(/<definedNames>.*<\/definedNames>/s, "");
    expect(await propertiesOf(await changed(book, nameless))).toEqual(stamps);
  });

  it("are no values where their places differ", async () => {
    const other = await changed(custom, (xml) => xml.replace("month 3", "month 4"));
    expect(await propertiesOf(other)).toEqual(new Map([...stamps, ["qingdan.tally.sites", disputed]]));
  });

  it("are replaced and removed in both places", async () => {
    const bytes = await patched([
      { kind: "property", name: "qingdan-stamp", value: null },
      { kind: "property", name: "qingdan.tally.sites", value: "month 5" },
    ]);
    expect(namesIn(bytes)).toEqual(['<definedName name="_qd.qingdan.tally.sites" hidden="1">"month 5"']);
    expect(await propertiesOf(bytes)).toEqual(new Map([["qingdan.tally.sites", "month 5"]]));
    const none = await patched([...stamps.keys()].map((name) => ({ kind: "property", name, value: null })));
    expect(strFromU8(unzipSync(none)[book]!)).not.toContain("definedNames");
  });
});
