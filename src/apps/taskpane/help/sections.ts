import type { Campaign, LedgerColumn } from "../../../core/campaign";
import type { CheckIdentity } from "../../../core/findings";
import { findingReason, findingTitle } from "../../../words/localized/findings";
import { helpText as text } from "../../../words/localized/pane/help";
import { ledgerText } from "../../../words/localized/pane/ledger-tab";
import { moreText } from "../../../words/localized/pane/more";

/** Something that help explains: what it is called, what is said of it, and how it looks filled in. */
export interface HelpItem {
  readonly term?: string;
  /** Behind the term: whether a column must be filled in, how grave a finding is. */
  readonly note?: string;
  readonly lines: readonly string[];
  readonly example?: string;
}

export interface HelpSection {
  readonly key: keyof typeof text.sections;
  readonly items: readonly HelpItem[];
}

function columnItem(column: LedgerColumn, campaign: Campaign): HelpItem {
  const { key, title, required, hint, example } = column;
  const more =
    key === "disposition"
      ? [text.disposition(campaign)]
      : key === "progress"
        ? [text.progress(campaign)]
        : [];
  return {
    term: title,
    note: text.required[required],
    lines: [...(hint ? [hint] : []), ...more],
    ...(example !== undefined && { example: text.example(example) }),
  };
}

function checkItems(checks: readonly CheckIdentity[], campaign: Campaign): HelpItem[] {
  return checks.map(({ code, severity }) => {
    const reason = findingReason(code, campaign);
    return {
      term: findingTitle(code, campaign),
      note: ledgerText.severity[severity],
      lines: reason === null ? [] : [reason],
    };
  });
}

/** All that 帮助 says, from the campaign and from the checks themselves. */
export function helpSections(campaign: Campaign, checks: readonly CheckIdentity[]): readonly HelpSection[] {
  const { ledger, notice, tally } = campaign;
  return [
    { key: "steps", items: text.steps(campaign).map((line) => ({ lines: [line] })) },
    { key: "columns", items: ledger.columns.map((column) => columnItem(column, campaign)) },
    {
      key: "notice",
      items: [
        { lines: [text.dueDays(campaign), text.stages(campaign)] },
        ...(notice?.passages ?? []).map(({ title, text: passage }) => ({ term: title, lines: [passage] })),
        ...(tally.notes.length > 0 ? [{ term: tally.title, lines: tally.notes }] : []),
      ],
    },
    { key: "checks", items: checkItems(checks, campaign) },
    { key: "keys", items: moreText.keys.map(([key, meaning]) => ({ term: key, lines: [meaning] })) },
    { key: "contact", items: [{ lines: [text.contact(campaign)] }] },
  ];
}
