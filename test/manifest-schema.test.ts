import { readFileSync } from "node:fs";
import path from "node:path";
import { describeManifestSchema, schemaErrors } from "./environment/manifest-schema";

const { manifestFor, selftestManifestFor } = require("../scripts/build/manifest.cjs") as {
  manifestFor: (xml: string, url: string) => string;
  selftestManifestFor: (xml: string, url: string) => string;
};

const manifest = readFileSync(path.resolve(__dirname, "../manifest.xml"), "utf8");
const url = "https://qingdan.example.cn/a&b";

describeManifestSchema("Microsoft's schema", () => {
  it.each([
    ["the manifest", manifest],
    ["the manifest for a site", manifestFor(manifest, url)],
    ["the manifest of the self-test", selftestManifestFor(manifest, url)],
  ])("accepts %s", (_, xml) => {
    expect(schemaErrors(xml)).toEqual([]);
  });

  it.each([
    ["an unknown element", manifest.replace("<Permissions>", "<Rights /><Permissions>"), "Rights"],
    [
      "elements in another order",
      manifest.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"),
      "Version",
    ],
    ["a label that is too long", manifest.replace('"清单助手"', `"${"长".repeat(126)}"`), "126"],
  ])("refuses %s", (_, xml, said) => {
    expect(schemaErrors(xml).join("\n")).toContain(said);
  });
});
