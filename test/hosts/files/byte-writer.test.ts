import fc from "../../environment/fast-check";
import { ByteWriter } from "../../../src/hosts/files/xlsx-write/byte-writer";
import { cellText } from "../../../src/hosts/files/xlsx-write/cell-text";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("a", "_", "x", " ", "　", "\u00a0", "\n", "<", "&", "村", "é", "\ud842"),
  }),
);

describe("text written into bytes", () => {
  it("is what a cell's text would be, or is left to be written so", () => {
    fc.assert(
      fc.property(text, (given) => {
        const out = new ByteWriter();
        out.markup("<is><t>");
        const isPlain = out.plainText(given);
        out.markup("</t></is>");
        const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(out.take());
        const { body } = cellText(given, undefined, "");
        expect(written).toBe(isPlain && given !== "" ? body : "<is><t></t></is>");
      }),
    );
  });

  it("is plain where it is of every day", () => {
    const out = new ByteWriter();
    expect(["第1村 工业路12号", "a_b", "（两断三清）"].map((each) => out.plainText(each))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("grows beyond its first room", () => {
    const out = new ByteWriter();
    const long = "村".repeat(32_767);
    for (let i = 0; i < 20; i++) out.plainText(long);
    expect(out.take()).toHaveLength(20 * 3 * 32_767);
    expect(out.size).toBe(0);
  });
});
