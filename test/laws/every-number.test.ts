import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { cizao2019 } from "../../src/core/campaign";
import { readText } from "../../src/core/progress";
import { readWorkbook } from "../../src/hosts/files";
import { corpusPath, describeCorpus } from "../environment/corpus";
import { fixturePath } from "../fixtures";

const options = { today: "2019-11-20", campaign: cizao2019 } as const;
const HAN = /[\u4e00-\u9fff]/;
const LARGEST = 200_000;
/** Numbers as somebody would find them who knows no grammar. */
const COUNTED = /(?<![0-9A-Za-z０-９.．第])[0-9]{1,4}(?:台|套|件|条|部|组|个|只|块|座|人次|人|名|场|次)/g;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size < LARGEST);
}

/** Every string in a value that has a Chinese character. */
function chineseIn(value: unknown, found: Set<string>): void {
  if (typeof value === "string") {
    if (HAN.test(value)) found.add(value);
  } else if (value !== null && typeof value === "object")
    for (const one of Object.values(value)) chineseIn(one, found);
}

async function textsOf(files: readonly string[]): Promise<Set<string>> {
  const texts = new Set<string>();
  for (const file of files) {
    const bytes = readFileSync(file);
    if (file.endsWith(".json")) chineseIn(JSON.parse(bytes.toString("utf8")), texts);
    else if (/\.(?:csv|xlsx|xls|et|ods)$/.test(file))
      await readWorkbook({ name: path.basename(file), bytes }).then(
        (workbook) => chineseIn(workbook, texts),
        () => undefined,
      );
  }
  return texts;
}

/** Each number of a text is told once, in order, and one that counts lies in the fact that it makes. */
function accountsForAll(text: string): void {
  const { facts, numbers } = readText(text, options);
  let last = 0;
  for (const { start, end, text: words, as, fact } of numbers) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(words).toBe(text.slice(start, end));
    last = end;
    expect(fact !== undefined).toBe(as === "counted" || as === "approximate");
    if (fact === undefined) continue;
    expect(facts).toContain(fact);
    expect(start >= fact.start && end <= fact.end).toBe(true);
  }
  for (const { index } of text.matchAll(COUNTED))
    expect({ text, isTold: numbers.some(({ start, end }) => start <= index && index < end) }).toEqual({
      text,
      isTold: true,
    });
}

describe("every number is accounted for", () => {
  it("in every text of the fixtures", async () => {
    const texts = await textsOf(filesIn(fixturePath(".")));
    expect(texts.size).toBeGreaterThan(3000);
    for (const text of texts) accountsForAll(text);
  }, 60_000);

  it("and few of the two files of worked cases are left unclear", () => {
    const cases = ["progress-cases.json", "progress-cases-2.json"].flatMap(
      (name) => JSON.parse(readFileSync(fixturePath(name), "utf8")) as { text: string }[],
    );
    const numbers = cases.flatMap(({ text }) => readText(text, options).numbers);
    const unclear = numbers.filter(({ as }) => as === "unclear");
    expect(numbers.length).toBeGreaterThan(400);
    expect(unclear.length).toBeLessThan(numbers.length * 0.05);
  });
});

describeCorpus("every number is accounted for in the public corpus", () => {
  it("in every Chinese text", async () => {
    const folders = ["easyexcel", "fesod", "magicodes", "npoi"].map((name) => corpusPath(name));
    const texts = await textsOf(folders.flatMap(filesIn));
    expect(texts.size).toBeGreaterThan(100);
    for (const text of texts) accountsForAll(text);
  }, 60_000);
});
