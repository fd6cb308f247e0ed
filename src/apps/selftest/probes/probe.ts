import { selftestText as text } from "../../../words/zh-CN/selftest";
import type { Recorder } from "../recorder";

/** One question to Excel itself, not by way of our port. */
export interface Probe {
  /** The fact of test/excel-stand-in/assumptions.md that it is about. */
  readonly fact: number;
  readonly name: string;
  /** Asks on an empty sheet of its own, which is deleted afterwards; answers with what Excel gave. */
  readonly ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
}

/** What came of a probe: what Excel gave, as it is. */
export interface Finding {
  readonly fact: number;
  readonly name: string;
  readonly ms: number;
  readonly got: unknown;
}

/** How long Excel may take for one probe; milliseconds. */
export const PROBE_LIMIT = 15_000;

/** A failure as Excel reports it. */
export function failureOf(error: unknown): { readonly failed: string; readonly at?: string } {
  const { code, debugInfo } = Object(error) as Partial<OfficeExtension.Error>;
  return { failed: code ?? String(error), ...(debugInfo?.errorLocation && { at: debugInfo.errorLocation }) };
}

/** Sends what is queued: `ok`, or how Excel failed. */
export function sent(context: Excel.RequestContext): Promise<unknown> {
  return context.sync().then(() => "ok", failureOf);
}

async function limited<T>(work: Promise<T>, limit: number): Promise<T | { readonly failed: string }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<{ readonly failed: string }>((resolve) => {
    timer = setTimeout(() => resolve({ failed: `no answer within ${limit} ms` }), limit);
  });
  return Promise.race([work.catch(failureOf), late]).finally(() => clearTimeout(timer));
}

/** Puts one probe after another to Excel, each on a sheet of its own and within a time limit. */
export async function runProbes(
  probes: readonly Probe[],
  recorder: Recorder,
  onProgress: (done: number) => void,
  limit = PROBE_LIMIT,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [i, { fact, name, ask }] of probes.entries()) {
    recorder.during = name;
    const start = performance.now();
    const sheetName = text.probeSheet(i + 1);
    const asked = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(sheetName);
      await context.sync();
      return ask(sheet, context);
    });
    const got = await limited(asked, limit);
    findings.push({ fact, name, ms: Math.round(performance.now() - start), got });
    recorder.during = `after ${name}`;
    await limited(
      Excel.run((context) => removeSheet(context, sheetName)),
      limit,
    );
    onProgress(findings.length);
  }
  recorder.during = "";
  return findings;
}

async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}
