import { type Block, plainTextOf } from "../../../core/submission";
import { docxOf } from "../../../hosts/documents";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import type { Io } from "../io";
import { checkOutput, writeWhole } from "../output";
import { checkEnding } from "../patched-copy";
import { textBytes } from "../text-bytes";
import { type MaterialsRequest, reportJson } from "./town-report";

/** A file that a command makes of the register, and what it has to say of it. */
export interface Paper {
  /** What people call it. */
  readonly name: string;
  readonly endings: readonly string[];
  readonly bytes: () => Promise<Uint8Array>;
  /** What is in it and what is not known, a line each. */
  readonly notes?: readonly string[];
  /** The same for `--json`, beside what it says of every paper. */
  readonly json?: Readonly<Record<string, unknown>>;
}

/** Where each of these commands ends: the file is written whole, and what was made is said, in words or as JSON. */
export async function deliverPaper(request: MaterialsRequest, paper: Paper, io: Io): Promise<number> {
  const { report, previous, out, isJson } = request;
  checkEnding(out, paper.endings);
  await checkOutput(out, [previous]);
  await writeWhole(out, await paper.bytes());
  const notes = (paper.notes ?? []).map((note) => `  ${note}`);
  return sayMade(
    io,
    isJson
      ? reportJson(report, out, paper.json)
      : [materialsText.made(paper.name, report.due, out), ...notes],
  );
}

/** Says what was made: lines for a person, or the document that `--json` asks for. */
export function sayMade(io: Io, said: readonly string[] | object): number {
  io.out(`${Array.isArray(said) ? said.join("\n") : JSON.stringify(said, null, 1)}\n`);
  return 0;
}

/** A text as Word has it, or as plain text, by the ending of the file asked for. */
export async function documentBytes(blocks: readonly Block[], out: string): Promise<Uint8Array> {
  return /\.docx$/i.test(out) ? docxOf(blocks) : textBytes(plainTextOf(blocks));
}
