import os from "node:os";
import { writeSection } from "../scripts/docs-section";
import { checks } from "./checks.bench";
import { consolidation } from "./consolidation.bench";
import { excel } from "./excel.bench";
import { matching } from "./matching.bench";
import { markdown, type Section } from "./measure";
import { pane } from "./pane.bench";
import { reader } from "./reader.bench";

const sections: Record<string, () => Promise<Section | Section[]>> = {
  checks,
  reader,
  consolidation,
  matching,
  pane,
  excel,
};

/** When and where a section was measured. */
function provenance(): string {
  const [load] = os.loadavg();
  const machine = `${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), ${os.platform()}`;
  const day = new Date().toISOString().slice(0, 10);
  return `Measured ${day} with Node ${process.version} on ${machine}; load at the start ${load!.toFixed(1)}.`;
}

/** `npm run bench [NAME…]`: all sections, or those named; each replaces its part of docs/benchmarks.md. */
async function main(names: readonly string[]): Promise<void> {
  for (const name of names.length ? names : Object.keys(sections)) {
    const section = sections[name];
    if (!section) throw new Error(`no benchmark "${name}"; there are ${Object.keys(sections).join(", ")}`);
    const where = provenance();
    const text = [await section()].flat().map(markdown).join("\n");
    process.stdout.write(`${text}\n`);
    writeSection("benchmarks.md", name, [text, where]);
  }
}

void main(process.argv.slice(2));
