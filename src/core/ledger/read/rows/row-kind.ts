import type { DispositionKey } from "../../../campaign";
import { shortened } from "../../../language";
import type { NilMeaning } from "./nil";

/** What a row below the header is that is no site. */
export type OtherKind =
  /** A total, footnote, signature, example, or the header again. */
  | { readonly kind: "passed-over"; readonly label: string }
  /** It stands above a group of sites; a passed-over row where none follow. */
  | {
      readonly kind: "heading";
      readonly label: string;
      readonly column: number;
      readonly disposition: DispositionKey | null;
    }
  /** It says that there is nothing to report. */
  | { readonly kind: "nil"; readonly label: string; readonly column: number; readonly means: NilMeaning }
  /** It holds only a number in 序号 or 编号 and the town, or what is no value: a comment, a picture. Nothing is said of it. */
  | { readonly kind: "kept" };

export type RowKind = { readonly kind: "data" } | { readonly kind: "empty" } | OtherKind;

const longestLabel = 30;

/** A row that is told of and passed over. */
export function passedOver(label: string): OtherKind {
  return { kind: "passed-over", label: shortLabel(label) };
}

/** What a finding says of a row. */
export function shortLabel(text: string): string {
  return shortened(text, longestLabel);
}
