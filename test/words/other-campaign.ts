import { type Campaign, cizao2019 } from "../../src/core/campaign";

/** What the code goes by, which no campaign changes. */
const keys =
  /\.(key|required)$|\.doneBy\.\d+$|^\.assistance\..*\.(states|dispositions|says|saysNot|columns)\.\d+$/;
/** What people may write, which the words never speak of. */
const synonyms = /ynonyms|aliases|suffixes|tradeWords|lookAlikes|footers|splitContact|places|trades/;
/** Labels of the squad’s sheets, which are everyday words (文件, 单元格, 同一), and our own word for the stamp. */
const sheetLabels =
  /^\.consolidation\.(columns|decisions|decisionKinds|severities|siteStates|changes|history|sameAs|carried|totalCarried|fileChoices)|stampLabel$/;
const date = /^\d{4}-\d{2}-\d{2}$/;
/** Everyday words that the campaign of 2019 also has for names. */
const everyday = new Set(["检查", "日期", "合计", "说明", "有效", "疑似重复"]);

type Visit = (text: string, path: string) => unknown;

function mapStrings(value: unknown, visit: Visit, path = ""): unknown {
  if (typeof value === "string") return visit(value, path);
  if (Array.isArray(value)) return value.map((item, index) => mapStrings(item, visit, `${path}.${index}`));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, item]) => [key, mapStrings(item, visit, `${path}.${key}`)]));
}

/** Another campaign: every string is another, in other brackets, and so are due days and deadlines. */
export const otherCampaign = {
  ...(mapStrings(cizao2019, (text, path) => {
    if (keys.test(path)) return text;
    if (date.test(text)) return "2031-03-15";
    return `异${path.replace(/[^\w]/g, "")}（另）`;
  }) as Campaign),
  areaCode: "0591",
  dueDays: [5, 25],
};

/** The names of the campaign of 2019: what must not be said in another. */
export const namesOf2019: readonly string[] = (() => {
  const names = new Set<string>();
  mapStrings(cizao2019, (text, path) => {
    const isName = !keys.test(path) && !synonyms.test(path) && !sheetLabels.test(path);
    if (isName && text.length > 1 && !everyday.has(text)) names.add(text);
    return text;
  });
  return [...names];
})();
