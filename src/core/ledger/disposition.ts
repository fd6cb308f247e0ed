import type { DispositionKey } from "../campaign";

/** How a disposition cell reads after tidying and synonyms. */
export type DispositionReading =
  | { readonly kind: "empty" }
  /** One of the three words (`exact`) or a synonym of one. */
  | {
      readonly kind: "one";
      readonly key: DispositionKey;
      readonly exact: boolean;
      /** The text says something else besides. */
      readonly saysMore?: true;
    }
  | { readonly kind: "several"; readonly keys: readonly DispositionKey[] }
  | { readonly kind: "unknown" };
