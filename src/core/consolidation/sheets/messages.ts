import type { Params } from "../../findings";

/** The words for findings, which the caller brings along: this folder knows codes only. */
export interface Messages {
  /** The short name of what is wrong. */
  readonly title: (code: string) => string;
  /** What to do about it. `unit` is the unit concerned. */
  readonly message: (
    finding: { readonly code: string; readonly params: Params },
    unit: string | null,
  ) => string;
}
