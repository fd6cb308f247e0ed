import type { UnreadableReason } from "../workbook";

/** A finding that says everything by its code and place. */
export type NoParams = Readonly<Record<string, never>>;

/**
 * Every code, and what its findings carry. Each group of checks adds its codes in the file that lists the group,
 * such as `core/checks/cells/index.ts`: a new check concerns its own file, that list and its words.
 */
export interface Catalogue {
  "unreadable-file": { readonly reason?: UnreadableReason };
}

/** The stable name of a check, such as `missing-phone`: reports, marks and stamps depend on it. */
export type Code = keyof Catalogue;

/** Codes whose findings need not carry anything. */
export type BareCode = { [C in Code]: NoParams extends Catalogue[C] ? C : never }[Code];
