import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { paneText } from "../src/words/zh-CN/pane/frame";
import { gatePages } from "../src/words/zh-CN/pane/gate";

const root = path.resolve(__dirname, "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { DOMParser } = new JSDOM("").window;
const manifest = new DOMParser().parseFromString(xml, "application/xml");

const elements = (name: string, within: Document | Element = manifest) => [
  ...within.getElementsByTagName(name),
];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const value = (element: Element) => attribute(element, "DefaultValue");
const english = (element: Element) =>
  elements(element.tagName.startsWith("bt:") ? "bt:Override" : "Override", element).map((override) => [
    attribute(override, "Locale"),
    attribute(override, "Value"),
  ]);

/** Which resources an element may name, and what Excel takes of each. */
const sections = {
  "bt:Image": { within: "bt:Images", limit: 2048 },
  SourceLocation: { within: "bt:Urls", limit: 2048 },
  Label: { within: "bt:ShortStrings", limit: 125 },
  Title: { within: "bt:ShortStrings", limit: 125 },
  Description: { within: "bt:LongStrings", limit: 250 },
} as const;

const resources = elements("Resources")[0]!;
const references = elements("VersionOverrides")
  .flatMap((overrides) => elements("*", overrides))
  .filter((element) => element.hasAttribute("resid"));

/** Width and height that a PNG file states of itself. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(path.join(root, file));
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const fileOf = (url: string) => new URL(url).pathname.slice(1);

describe("manifest.xml", () => {
  it("is XML that says which programs, which rights and which languages", () => {
    expect(elements("parsererror")).toEqual([]);
    expect(elements("Id")[0]!.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(elements("Version")[0]!.textContent).toMatch(/^[1-9][0-9]*(\.[0-9]+){3}$/);
    expect(elements("DefaultLocale")[0]!.textContent).toBe("zh-CN");
    expect(elements("Permissions")[0]!.textContent).toBe("ReadWriteDocument");
    const hosts = elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
    expect(hosts).toEqual(["Workbook", "Workbook"]);
  });

  it("has its elements in the order that Excel reads them in", () => {
    const children = ({ children: all }: Element) => [...all].map(({ tagName }) => tagName);
    expect(children(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(children(elements("VersionOverrides")[0]!)).toEqual(["Hosts", "Resources"]);
    expect(children(resources)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    expect(children(elements("Group")[0]!)).toEqual(["Label", "Icon", "Control"]);
    expect(children(elements("Control")[0]!)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(children(elements("Action")[0]!)).toEqual(["TaskpaneId", "SourceLocation"]);
  });

  it("requires no more of Excel than 2016 has, and leaves the rest to the gate", () => {
    expect(elements("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
      ["ExcelApi", "1.1"],
    ]);
  });

  it("names resources that exist, each in its section, and has no unused ones", () => {
    const ids = [...resources.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const reference of references) {
      const { within } = sections[reference.tagName as keyof typeof sections];
      const section = elements(within, resources)[0]!;
      const resid = attribute(reference, "resid");
      expect([resid, section.querySelector(`[id="${resid}"]`) !== null]).toEqual([resid, true]);
    }
    const named = new Set(references.map((reference) => attribute(reference, "resid")));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps to the lengths that Excel allows", () => {
    for (const { within, limit } of Object.values(sections)) {
      for (const resource of elements(within, resources)[0]!.children) {
        for (const text of [value(resource), ...english(resource).map(([, words]) => words!)]) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(limit);
        }
      }
    }
    for (const [name, limit] of [["DisplayName", 125] as const, ["Description", 250] as const]) {
      const element = elements(name).find((each) => each.hasAttribute("DefaultValue"))!;
      expect(value(element).length).toBeLessThanOrEqual(limit);
      expect(english(element)[0]![1]!.length).toBeLessThanOrEqual(limit);
    }
    expect(elements("ProviderName")[0]!.textContent!.length).toBeLessThanOrEqual(125);
  });

  it("says everything in Chinese, and in English for an English Office", () => {
    const strings = [...elements("bt:String"), ...elements("DisplayName"), ...elements("Description")].filter(
      (element) => element.hasAttribute("DefaultValue"),
    );
    expect(strings.length).toBe(5);
    for (const string of strings) {
      expect(value(string)).toMatch(/\p{Script=Han}/u);
      expect(english(string)).toEqual([["en-US", expect.stringMatching(/^[\x20-\x7e]+$/)]]);
    }
  });

  it("has addresses of one https site only", () => {
    const addresses = [...xml.matchAll(/"(https?:[^"]*)"/g)]
      .map(([, address]) => new URL(address!))
      .filter(({ host }) => !["schemas.microsoft.com", "www.w3.org"].includes(host));
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  it("has icons of the sizes it states", () => {
    const images = new Map(
      elements("bt:Image", resources).map((image) => [attribute(image, "id"), value(image)]),
    );
    const icons = elements("Icon");
    expect(icons).toHaveLength(2);
    for (const icon of icons) {
      const sizes = elements("bt:Image", icon).map((image) => {
        const size = Number(attribute(image, "size"));
        expect(sizeOf(fileOf(images.get(attribute(image, "resid"))!))).toEqual([size, size]);
        return size;
      });
      expect(sizes).toEqual([16, 32, 80]);
    }
    expect(sizeOf(fileOf(value(elements("IconUrl")[0]!)))).toEqual([32, 32]);
    expect(sizeOf(fileOf(value(elements("HighResolutionIconUrl")[0]!)))).toEqual([64, 64]);
  });
});

describe("the ribbon", () => {
  const resource = (name: string) =>
    value(
      resources.querySelector(`[id="${attribute(elements(name, elements("Control")[0])[0]!, "resid")}"]`)!,
    );

  it("has one button, 清单助手, that opens the one pane", () => {
    expect(elements("Control").map(({ id }) => id)).toEqual(["Qingdan.Open"]);
    expect(elements("Action").map((action) => attribute(action, "xsi:type"))).toEqual(["ShowTaskpane"]);
    expect(resource("Label")).toBe(paneText.product);
    expect(value(elements("bt:Url", resources)[0]!)).toBe(value(elements("SourceLocation")[0]!));
  });

  it("stands in the group that the page without Excel sends people to", () => {
    const group = elements("Group")[0]!;
    const label = resources.querySelector(`[id="${attribute(elements("Label", group)[0]!, "resid")}"]`)!;
    expect(gatePages["no-office"].lines[0]).toContain(`“${value(label)}”里点“${resource("Label")}”`);
  });

  it("lets a workbook that carries its reference open the pane, which one action only may do", () => {
    expect(elements("TaskpaneId").map(({ textContent }) => textContent)).toEqual([
      "Office.AutoShowTaskpaneWithDocument",
    ]);
  });
});
