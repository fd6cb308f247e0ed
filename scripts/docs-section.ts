import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes what stands between the marks of a section of a page in docs. */
export function writeSection(page: string, name: string, lines: readonly string[]): void {
  const file = path.resolve(__dirname, "../docs", page);
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/${page} has no section ${name}`);
  writeFileSync(
    file,
    [text.slice(0, from), begin, "\n\n", lines.join("\n"), "\n\n", text.slice(to)].join(""),
  );
}

/** Rows as a Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}
