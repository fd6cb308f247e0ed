import os from "node:os";
import { writeSection } from "../scripts/docs-section";
import { checks } from "./checks.bench";
import { consolidation, periods } from "./consolidation.bench";
import { excel } from "./excel.bench";
import { tooSteep } from "./growth";
import { matching } from "./matching.bench";
import { markdown, type Section } from "./measure";
import { pane } from "./pane.bench";
import { reader } from "./reader.bench";

const sections: Record<string, () => Promise<Section | Section[]>> = {
  checks,
  reader,
  consolidation,
  periods,
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

/**
 * `npm run bench [NAME…]`: all sections, or those named; each replaces its part of docs/benchmarks.md. Fails when a
 * cost grows too steeply.
 */
async function main(names: readonly string[]): Promise<void> {
  const steep: string[] = [];
  for (const name of names.length ? names : Object.keys(sections)) {
    const section = sections[name];
    if (!section) throw new Error(`no benchmark "${name}"; there are ${Object.keys(sections).join(", ")}`);
    const where = provenance();
    const parts = [await section()].flat();
    const text = parts.map(markdown).join("\n");
    steep.push(...parts.flatMap(({ title, growth }) => tooSteep(title, growth)));
    process.stdout.write(`${text}\n`);
    writeSection("benchmarks.md", name, [text, where]);
  }
  for (const sentence of steep) process.stderr.write(`${sentence}\n`);
  if (steep.length > 0) process.exitCode = 1;
}

void main(process.argv.slice(2));
