import type { CaseResult } from "../../../src/apps/selftest/run-cases";

/** What the harness of the grid lets a test call in the page. Workbooks, patches and bytes pass as text. */
export interface FromPage {
  runContract(): Promise<readonly CaseResult[]>;
  /** Shows a workbook in the grid and reads it back. */
  openWorkbook(workbook: string): Promise<string>;
  /** Applies a patch to the workbook shown and reads it back. */
  apply(patch: string): Promise<string>;
  bytes(): Promise<string>;
  /** The grid's words, by package and key. */
  readonly words: object;
}

/** As JSON, with the maps, sets and bytes that JSON lacks. */
export function encode(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return { $map: [...each] };
    if (each instanceof Set) return { $set: [...each] };
    if (each instanceof Uint8Array) return { $bytes: Array.from(each) };
    return each;
  });
}

export function decode<T>(text: string): T {
  return JSON.parse(text, (_, each) => {
    if (each?.$map) return new Map(each.$map);
    if (each?.$set) return new Set(each.$set);
    if (each?.$bytes) return Uint8Array.from(each.$bytes);
    return each;
  }) as T;
}
