import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checks } from "./checks.bench";
import { consolidation } from "./consolidation.bench";
import { excel } from "./excel.bench";
import { matching } from "./matching.bench";
import { markdown, type Section } from "./measure";
import { pane } from "./pane.bench";
import { reader } from "./reader.bench";

const sections: Record<string, () => Promise<Section>> = {
  checks,
  reader,
  consolidation,
  matching,
  pane,
  excel,
};

/** `npm run bench [NAME…]`: all sections, or those named; all of them write docs/benchmarks.md. */
async function main(names: readonly string[]): Promise<void> {
  const chosen = names.length ? names : Object.keys(sections);
  const parts: string[] = [];
  for (const name of chosen) {
    const section = sections[name];
    if (!section) throw new Error(`no benchmark "${name}"; there are ${Object.keys(sections).join(", ")}`);
    const text = markdown(await section());
    process.stdout.write(`${text}\n`);
    parts.push(text);
  }
  if (names.length) return;
  const machine = `Made by \`npm run bench\` with Node ${process.version} on ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), ${os.platform()}. Figures are medians (least–most); peers run in the same process, one after the other, so read the ratios rather than the times.`;
  writeFileSync(
    path.resolve(__dirname, "../../docs/benchmarks.md"),
    ["# Benchmarks", "", machine, "", ...parts].join("\n"),
  );
}

void main(process.argv.slice(2));
