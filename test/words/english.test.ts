import type { Code, CodeAndParams } from "../../src/core/findings";
import { words } from "../../src/words/en";
import * as english from "../../src/words/en/findings";
import { language, speak } from "../../src/words/localized/language";
import { ledgerText } from "../../src/words/localized/pane/ledger-tab";
import { ledgerText as inChinese } from "../../src/words/zh-CN/pane/ledger-tab";
import { otherCampaign } from "./other-campaign";

const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
/** What is left of a text without the names of the campaign. */
const own = (text: string) => text.replace(/异\w*(?:（另）)?/g, "");

type Shape = string | { readonly [key: string]: Shape };

/** Which words there are, and what kind each is of. */
function shapeOf(value: unknown): Shape {
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]));
}

/** The texts of a table of words; functions are told a column and the campaign, whatever they ask for. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    const asked = [...(value.length > 1 ? ["siteName"] : []), otherCampaign, otherCampaign];
    return textsOf((value as (...asked: unknown[]) => unknown)(...asked));
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const modules = Object.keys(words) as readonly (keyof typeof words)[];
const tables = modules.flatMap((module) =>
  Object.entries(words[module])
    .filter(([, table]) => typeof table === "object" && !Array.isArray(table))
    .map(([name, table]) => ({ module, name, table: table as object })),
);

describe("English", () => {
  it.each(modules)("says what zh-CN says, word for word: %s", (module) => {
    const zhCN = require(`../../src/words/zh-CN/${module}`) as Record<string, unknown>;
    for (const [name, said] of Object.entries(words[module])) {
      expect([name, shapeOf(said)]).toEqual([name, shapeOf(zhCN[name])]);
    }
  });

  it("says them without a Chinese character but in the names of the campaign", () => {
    expect(tables.length).toBeGreaterThan(12);
    const strays = tables.flatMap(({ table }) => textsOf(table)).filter((text) => chinese.test(own(text)));
    expect(strays).toEqual([]);
    expect(chinese.test(own(textsOf(inChinese).join("")))).toBe(true);
  });

  it.each(english.spokenCodes)("speaks of %s, with and without what it may be told", (code: Code) => {
    const told = (params: object) =>
      english.findingMessage({ code, params } as unknown as CodeAndParams, otherCampaign, "Unit");
    const lists = { sites: ["X"], members: [], rows: [2, 3, 4, 5], reason: "empty" };
    const everything = new Proxy<object>(lists, { get: (of, name) => Reflect.get(of, name) ?? "X" });
    const least = {
      value: "2031-03-01",
      missing: "waterCut",
      from: "2031-03-01",
      to: "2031-03-05",
      figure: "X",
      doneBy: "closed",
    };
    const said = [
      english.findingTitle(code, otherCampaign),
      told(everything),
      told(least),
      english.findingReason(code, otherCampaign) ?? "Nothing.",
      english.findingMending(code, otherCampaign) ?? "Nothing.",
    ];
    for (const text of said) {
      expect(own(text)).not.toMatch(chinese);
      expect(text).toMatch(/^\S(?:.*\S)?$/s);
    }
  });

  it("knows every finding that zh-CN knows, its reason and its mending", () => {
    const zhCN = require("../../src/words/zh-CN/findings") as typeof english;
    const known = ({ spokenCodes, findingReason, findingMending }: typeof english) =>
      [...spokenCodes]
        .sort()
        .map((code) => [code, !findingReason(code, otherCampaign), !findingMending(code, otherCampaign)]);
    expect(known(english)).toEqual(known(zhCN));
  });

  it("is spoken by those who ask for it, from then on; whoever asks for another language hears zh-CN", async () => {
    for (const wanted of ["zh-CN", "fr-FR", "constructor", "", null, undefined]) await speak(wanted);
    expect([language, ledgerText.accept]).toEqual(["zh-CN", "知道了"]);
    await speak("en-GB");
    expect([language, ledgerText.accept]).toEqual(["en", "Accept"]);
    const { errorSentence } = await import("../../src/words/localized/pane/errors");
    expect(errorSentence("read-only")).toBe(
      "The file is read-only. The workbook has not changed. Save a copy and work in that.",
    );
  });
});
