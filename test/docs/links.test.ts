import { readFileSync } from "node:fs";
import path from "node:path";
import { anchorsIn, brokenIn, markdownFiles, root } from "./markdown";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

describe("the documents", () => {
  it("are found", () => {
    expect(markdownFiles()).toEqual(
      expect.arrayContaining(["README.md", "GLOSSARY.md", "docs/architecture.md", "docs/manual/README.md"]),
    );
  });

  it.each(markdownFiles())("%s names only files and headings that exist", (file) => {
    expect(brokenIn(file, read(file))).toEqual([]);
  });

  it("README leads to all that somebody new looks for", () => {
    const readme = read("README.md");
    for (const file of [
      "GLOSSARY.md",
      "CONTRIBUTING.md",
      "CHANGELOG.md",
      "SECURITY.md",
      "docs/architecture.md",
      "docs/notice.md",
    ])
      expect(readme).toContain(`](${file})`);
  });
});

describe("the questions of strangers", () => {
  const rows = read("docs/questions.md")
    .split("\n")
    .filter((line) => /^\| [A-Z]/.test(line))
    .map((line) => line.split(" | ")[1]!);

  it("are ten, each answered in three sentences at most, with a link to go on", () => {
    expect(rows).toHaveLength(10);
    for (const answer of rows) {
      // A sentence ends before a capital, a character or the end; a name of a file does not.
      const sentences = answer
        .replace(/\]\([^)]*\)/g, "]")
        .split(/[.?] (?=[A-Z[])/)
        .filter((each) => !each.startsWith("["));
      expect([answer, sentences.length <= 3]).toEqual([answer, true]);
      expect(answer).toMatch(/\]\([^)]+\)/);
    }
  });
});

describe("the search for broken links", () => {
  it("finds a missing file, a file in another case, a missing heading and a missing path", () => {
    const text = [
      "[a](missing.md) [b](readme.md) [c](README.md#no-such-heading) ![d](docs/missing.png) [e](../outside.md)",
      "`src/missing.ts`",
    ].join("\n");
    expect(brokenIn("README.md", text)).toEqual([
      "no such file: missing.md",
      "no such file: readme.md",
      "no such heading: README.md#no-such-heading",
      "no such file: docs/missing.png",
      "no such file: ../outside.md",
      "no such path: src/missing.ts",
    ]);
  });

  it("ignores code, web addresses, and links that work", () => {
    const text = [
      "[a](README.md) [b](https://example.cn/x) [c](docs/manual/README.md) [d](docs) [e](#清单助手)",
      "`[f](missing.md)` `src/`",
      "```",
      "[g](missing.md) `src/missing.ts`",
      "```",
    ].join("\n");
    expect(brokenIn("README.md", text)).toEqual([]);
  });

  it("resolves links from the file's own folder", () => {
    expect(brokenIn("docs/architecture.md", "[a](deploy.md) [b](../README.md)")).toEqual([]);
    expect(brokenIn("docs/architecture.md", "[a](docs/deploy.md)")).toEqual(["no such file: docs/deploy.md"]);
  });

  it("makes anchors like the repository's pages", () => {
    expect([
      ...anchorsIn("# Reading .xlsx\n## 三、装到 Excel 里\n## For `code` & more\n# Same\n# Same"),
    ]).toEqual(["reading-xlsx", "三装到-excel-里", "for-code--more", "same", "same-1"]);
  });
});
