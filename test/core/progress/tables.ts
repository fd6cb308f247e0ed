import { readFileSync } from "node:fs";
import path from "node:path";

/** The cases of a file of texts by the titles of its sections: text, facts, and the numbers where it tells of them. */
export function sectionsOf(file: string): [string, string[][]][] {
  const sections = readFileSync(path.join(__dirname, file), "utf8").split(/^## /m).slice(1);
  return sections.map((section) => {
    const [title = "", ...lines] = section.split("\n");
    return [title, lines.filter((line) => line.includes(" => ")).map((line) => line.split(/ => | # /))];
  });
}
