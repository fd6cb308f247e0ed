import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readWorkbook } from "../../src/hosts/files";
import { arguedReadings, arguedRefusals } from "../../test/hostile/argued";
import { corpusPath } from "../../test/environment/corpus";
import { hostileFiles, hostilePath } from "../../test/hostile/corpus/hostile-files";
import { type CorpusFile, corpusFiles, differences } from "../../test/hostile/oracle";
import { checkFile, type Checked } from "./check-file";
import { judgeCopies } from "./patched-copies";
import { table, writeSection } from "../docs-section";

interface Tried extends Checked {
  readonly source: string;
  readonly path: string;
  readonly oracle: "equal" | "argued" | "differs" | "none";
}

async function againstOracle(
  { path: name, oracle }: CorpusFile,
  { outcome }: Checked,
): Promise<Tried["oracle"]> {
  if ("error" in oracle) return "none";
  if (name in arguedReadings || name in arguedRefusals) return "argued";
  if (outcome !== "read") return "differs";
  const bytes = new Uint8Array(readFileSync(corpusPath(name)));
  const workbook = await readWorkbook({ name: path.basename(name), bytes });
  return differences(workbook, oracle.sheets).length === 0 ? "equal" : "differs";
}

function row(name: string, tried: readonly Tried[]): (string | number)[] {
  const count = (is: (each: Tried) => boolean) => tried.filter(is).length;
  const most = (of: (each: Tried) => number) => Math.round(Math.max(...tried.map(of)));
  return [
    name,
    tried.length,
    count(({ outcome }) => outcome === "read"),
    count(({ outcome }) => outcome === "refused"),
    count(({ outcome }) => outcome !== "read" && outcome !== "refused"),
    count(({ oracle }) => oracle === "equal"),
    count(({ oracle }) => oracle === "argued"),
    count(({ oracle }) => oracle === "differs"),
    most(({ milliseconds }) => milliseconds),
    most(({ mebibytes }) => mebibytes),
  ];
}

async function main(): Promise<void> {
  if (!existsSync(path.resolve(__dirname, "../../dist/cli.cjs")))
    throw new Error("npm run build comes first");
  const tried: Tried[] = [];
  for (const file of corpusFiles()) {
    const checked = await checkFile(corpusPath(file.path));
    const oracle = await againstOracle(file, checked);
    tried.push({ ...checked, oracle, path: file.path, source: file.path.split("/")[0]! });
  }
  for (const { path: name } of hostileFiles()) {
    const checked = await checkFile(hostilePath(name));
    tried.push({ ...checked, oracle: "none", path: `hostile/${name}`, source: "hostile" });
  }
  const sources = [...new Set(tried.map(({ source }) => source))];
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-"));
  const copies = await judgeCopies(
    corpusFiles().map((file) => corpusPath(file.path)),
    folder,
  );
  rmSync(folder, { recursive: true, force: true });
  const broken = tried.filter(({ outcome }) => outcome !== "read" && outcome !== "refused");
  const argued = Object.entries({ ...arguedReadings, ...arguedRefusals });
  const header = "from, files, read, refused, failed, as the oracle, argued, otherwise, slowest ms, most MiB";
  writeSection("reliability.md", "corpus", [
    ...table(header.split(", "), [
      ...sources.map((source) =>
        row(
          source,
          tried.filter((each) => each.source === source),
        ),
      ),
      row("all", tried),
    ]),
    "",
    `Failed: ${broken.map(({ path: name, outcome }) => `${name} (${outcome})`).join(", ") || "none"}.`,
    "",
    `Copies with one more cell: ${copies.copies}. The Open XML SDK accepts ${copies.validCopies} of the ${copies.validOriginals} whose original it accepts; LibreOffice opens ${copies.openedCopies} of ${copies.openedOriginals}. Lost: ${copies.lost.join(", ") || "none"}.`,
    "",
    "Read otherwise than the oracle, and why:",
    "",
    ...argued.map(([name, why]) => `- \`${name}\`: ${why}.`),
  ]);
  if (broken.length > 0 || copies.lost.length > 0 || tried.some(({ oracle }) => oracle === "differs"))
    process.exitCode = 1;
}

void main();
