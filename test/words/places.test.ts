import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const src = path.resolve(__dirname, "../../src");
const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Chinese that is no word of ours: what stands in files and cells. */
const dataOfFormats: Readonly<Record<string, string>> = {
  "apps/taskpane/sample-ledger.ts": "an invented ledger, to be read and mended",
  "hosts/documents/fonts.ts": "names of fonts",
  "hosts/excel/write/entries.ts": "what Excel in Chinese takes for a date or a number",
  "hosts/files/blank-package.ts": "names of a font and a style",
  "hosts/files/csv/parse.ts": "a comma of Chinese that parts values",
  "hosts/files/word/blocks.ts": "what closes the number of a list",
  "hosts/files/word/numbering.ts": "how Word counts in Chinese",
  "hosts/files/xlsx-read/looks/cell-styles.ts": "built-in number formats",
  "hosts/files/xlsx-read/looks/sheet-appearance.ts": "names of fonts",
  "hosts/files/xlsx-write/cell-text.ts": "what Excel in Chinese takes for a date or a number",
  "hosts/files/xlsx-write/settle-tables.ts": "what Excel in Chinese calls a column without a title",
  "hosts/files/xlsx-write/workbook-schema.ts": "name of a font",
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

interface Text {
  readonly line: number;
  readonly text: string;
  /** A name, or a literal that is a type: what code is told apart by. */
  readonly isKey: boolean;
}

/** The texts of a file that stand in its code, comments left out. */
function textsOf(file: string): Text[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, kind);
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isIdentifier(node);
    if (isText) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const isKey = ts.isIdentifier(node) || ts.isLiteralTypeNode(node.parent);
      texts.push({ line: line + 1, text: node.text, isKey });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const named = (file: string) => path.relative(src, file).split(path.sep).join("/");
const chineseIn = (room: string) =>
  filesBelow(path.join(src, room)).flatMap((file) =>
    textsOf(file)
      .filter(({ text }) => chinese.test(text))
      .map((text) => ({ file: named(file), ...text })),
  );

describe("what a person reads", () => {
  it.each(["apps", "hosts"])("stands in words, not in %s", (room) => {
    const strays = chineseIn(room).filter(({ file }) => !(file in dataOfFormats));
    expect(strays).toEqual([]);
  });

  it("is left out for data of formats only where there is some", () => {
    const files = new Set(["apps", "hosts"].flatMap(chineseIn).map(({ file }) => file));
    expect(Object.keys(dataOfFormats).filter((file) => !files.has(file))).toEqual([]);
  });

  it("is English where English is spoken", () => {
    expect(chineseIn("words/en")).toEqual([]);
  });

  it("names nothing in the code, where keys are English", () => {
    const keys = ["core", "words", "hosts", "apps"].flatMap(chineseIn).filter(({ isKey }) => isKey);
    expect(keys).toEqual([]);
  });
});
