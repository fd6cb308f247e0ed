/* eslint-disable @typescript-eslint/consistent-type-imports -- one table, not a list of imports and a table */

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

/** A text in place of a text of zh-CN. What code tells apart stays: a literal that is one of several. */
type Said<T> = [T] extends [string]
  ? IsUnion<T> extends true
    ? T
    : string
  : T extends (...asked: infer Asked) => infer Answer
    ? (...asked: Asked) => [Answer] extends [string] ? string : Said<Answer>
    : T extends object
      ? { readonly [Key in keyof T]: Said<T[Key]> }
      : T;

/** Where the apps take their words from, by the path below the folder of a language. */
interface Modules {
  conversion: typeof import("./zh-CN/conversion");
  day: typeof import("./zh-CN/day");
  findings: typeof import("./zh-CN/findings");
  fixes: typeof import("./zh-CN/fixes");
  grid: typeof import("./zh-CN/grid");
  "materials/briefing": typeof import("./zh-CN/materials/briefing");
  "materials/messages": typeof import("./zh-CN/materials/messages");
  "materials/not-known": typeof import("./zh-CN/materials/not-known");
  "materials/prepared": typeof import("./zh-CN/materials/prepared");
  "materials/previews": typeof import("./zh-CN/materials/previews");
  "materials/reminder": typeof import("./zh-CN/materials/reminder");
  "materials/state-word": typeof import("./zh-CN/materials/state-word");
  selftest: typeof import("./zh-CN/selftest");
  sentence: typeof import("./zh-CN/sentence");
  unreadable: typeof import("./zh-CN/unreadable");
  workbench: typeof import("./zh-CN/workbench");
  "archive/index-texts": typeof import("./zh-CN/archive/index-texts");
  "archive/missing": typeof import("./zh-CN/archive/missing");
  "archive/pictures": typeof import("./zh-CN/archive/pictures");
  "archive/site-page": typeof import("./zh-CN/archive/site-page");
  "campaign/problems": typeof import("./zh-CN/campaign/problems");
  "cli/campaign": typeof import("./zh-CN/cli/campaign");
  "cli/archive": typeof import("./zh-CN/cli/archive");
  "cli/command-line": typeof import("./zh-CN/cli/command-line");
  "cli/consolidate": typeof import("./zh-CN/cli/consolidate");
  "cli/facts": typeof import("./zh-CN/cli/facts");
  "cli/materials": typeof import("./zh-CN/cli/materials");
  "cli/prepare": typeof import("./zh-CN/cli/prepare");
  "consolidation/below": typeof import("./zh-CN/consolidation/below");
  "consolidation/made-anew": typeof import("./zh-CN/consolidation/made-anew");
  "consolidation/manners": typeof import("./zh-CN/consolidation/manners");
  "consolidation/messages": typeof import("./zh-CN/consolidation/messages");
  "consolidation/return-note": typeof import("./zh-CN/consolidation/return-note");
  "consolidation/states": typeof import("./zh-CN/consolidation/states");
  "pane/campaign-choice": typeof import("./zh-CN/pane/campaign-choice");
  "pane/auto-open": typeof import("./zh-CN/pane/auto-open");
  "pane/changes": typeof import("./zh-CN/pane/changes");
  "pane/consolidation-tab": typeof import("./zh-CN/pane/consolidation/consolidation-tab");
  "pane/done": typeof import("./zh-CN/pane/done");
  "pane/errors": typeof import("./zh-CN/pane/errors");
  "pane/finding-answer": typeof import("./zh-CN/pane/finding-answer");
  "pane/first-run": typeof import("./zh-CN/pane/first-run");
  "pane/frame": typeof import("./zh-CN/pane/frame");
  "pane/gate": typeof import("./zh-CN/pane/gate");
  "pane/help": typeof import("./zh-CN/pane/help");
  "pane/hand-over": typeof import("./zh-CN/pane/hand-over");
  "pane/ledger-tab": typeof import("./zh-CN/pane/ledger-tab");
  "pane/manners": typeof import("./zh-CN/pane/manners");
  "pane/materials": typeof import("./zh-CN/pane/consolidation/materials");
  "pane/more": typeof import("./zh-CN/pane/more");
  "pane/number-answers": typeof import("./zh-CN/pane/number-answers");
  "pane/numbers": typeof import("./zh-CN/pane/numbers");
  "pane/opening": typeof import("./zh-CN/pane/opening");
  "pane/pictures": typeof import("./zh-CN/pane/pictures");
  "pane/preview": typeof import("./zh-CN/pane/preview");
  "pane/received-files": typeof import("./zh-CN/pane/consolidation/received-files");
  "pane/row-fields": typeof import("./zh-CN/pane/row-fields");
  "pane/row-pictures": typeof import("./zh-CN/pane/row-pictures");
  "pane/row-form": typeof import("./zh-CN/pane/row-form");
  "pane/starting": typeof import("./zh-CN/pane/starting");
  "pane/submission-tab": typeof import("./zh-CN/pane/submission-tab");
  "pane/tally-tab": typeof import("./zh-CN/pane/tally-tab");
  "pane/to-decide": typeof import("./zh-CN/pane/consolidation/to-decide");
  "pane/town-register": typeof import("./zh-CN/pane/consolidation/town-register");
  "submission/closure": typeof import("./zh-CN/submission/closure");
  "submission/closure-parts": typeof import("./zh-CN/submission/closure-parts");
  "submission/messages": typeof import("./zh-CN/submission/messages");
  "submission/preflight": typeof import("./zh-CN/submission/preflight");
  "submission/work-summary/gaps": typeof import("./zh-CN/submission/work-summary/gaps");
  "submission/work-summary": typeof import("./zh-CN/submission/work-summary");
}

/** What a language could say: the modules of zh-CN, each of the type that stands here for it. */
export type Words = { readonly [Path in keyof Modules]: Said<Modules[Path]> };

/**
 * What a language beside zh-CN must say: the frame of the pane, 清单, 帮助, errors and the bar of the workbench. A language is a folder beside zh-CN with
 * a value of this type; a word that is missing does not compile. What is not listed here is said in zh-CN.
 */
export type Localized = Pick<
  Words,
  | "fixes"
  | "pane/campaign-choice"
  | "pane/auto-open"
  | "pane/changes"
  | "pane/done"
  | "pane/errors"
  | "pane/finding-answer"
  | "pane/first-run"
  | "pane/frame"
  | "pane/ledger-tab"
  | "pane/more"
  | "pane/number-answers"
  | "pane/opening"
  | "pane/preview"
  | "pane/row-fields"
  | "pane/row-form"
  | "pane/row-pictures"
  | "pane/help"
  | "submission/closure-parts"
  | "workbench"
> & {
  readonly day: Pick<Words["day"], "dueText">;
  readonly findings: Omit<Words["findings"], "spokenCodes">;
  readonly sentence: Pick<Words["sentence"], "joined" | "labelled" | "listed">;
  readonly "pane/starting": Pick<Words["pane/starting"], "gateOffers" | "startFailure">;
  readonly "submission/closure": Pick<Words["submission/closure"], "closureStateText">;
};
