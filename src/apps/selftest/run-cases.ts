import type { ContractCase, MakePort } from "../../../test/contract/contract";

export interface CaseResult {
  readonly name: string;
  /** What went wrong; null when nothing did. */
  readonly failure: string | null;
}

/** Runs the cases one after another; a failing case does not stop the others. */
export async function runCases(
  cases: readonly ContractCase[],
  make: MakePort,
  onProgress: (done: number) => void,
): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const each of cases) {
    try {
      await each.run(make);
      results.push({ name: each.name, failure: null });
    } catch (error) {
      results.push({ name: each.name, failure: describe(error) });
    }
    onProgress(results.length);
  }
  return results;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const params = "params" in error ? ` ${JSON.stringify(error.params)}` : "";
  return `${error.name}: ${error.message}${params}`;
}
