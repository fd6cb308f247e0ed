import { columnOf, type Campaign } from "../campaign";
import {
  applyPatch,
  type ConditionalFormat,
  type Edit,
  nothingAttached,
  type Patch,
  type RangeRef,
  sameFormat,
  type SheetSnapshot,
  type Validation,
  workbookOf,
} from "../workbook";
import { readLedger } from "../ledger/read/read-ledger";
import { framePatch, type KnownOfHead } from "./frame";
import type { Ledger } from "../ledger/ledger";
import { layOut } from "./lay-out";
import { frozenColumns } from "./measures";
import { printedPage } from "./printed-page";
import {
  earlierConditionalFormats,
  ledgerConditionalFormats,
  ledgerValidations,
  spareRows,
  type RuledArea,
} from "../forms";

/** Rules are laid this far beyond the rows in use, so that they need not be laid anew with every row. */
const rowsAhead = spareRows + 100;

function covers(outer: RangeRef, inner: RangeRef): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

function areaOf(ledger: Ledger, rowsBeyond: number): RuledArea {
  const first = ledger.form.headerBottom + 1;
  const lastUsed = ledger.rows.at(-1)?.index ?? first;
  return {
    // A column to tick takes no word.
    columns: new Map(
      [...ledger.form.columns]
        .filter(([key]) => !(key === "disposition" && ledger.form.choices))
        .map(([key, cell]) => [key, cell.column]),
    ),
    first,
    last: lastUsed + rowsBeyond,
  };
}

function hasRule(sheet: SheetSnapshot, wanted: Validation): boolean {
  return sheet.validations.some(
    ({ range, rule }) => covers(range, wanted.range) && JSON.stringify(rule) === JSON.stringify(wanted.rule),
  );
}

/** A formula of ours without its last row. */
function ofAnyRows({ formula }: ConditionalFormat): string {
  return formula.replace(/(\$[A-Z]+\$\d+:\$[A-Z]+\$)\d+/g, "$1");
}

/** The same without the columns by which it sees that a row has begun. */
function ofAnyColumns(format: ConditionalFormat): string {
  return ofAnyRows(format).replace(/LEN\(\$[A-Z]+\d+\)(?:\+LEN\(\$[A-Z]+\d+\))+/g, "+");
}

/** Whether a format is one of ours, so that one laid for fewer rows or columns is known again. */
function isLike(a: ConditionalFormat, b: ConditionalFormat): boolean {
  return (
    a.fill.toUpperCase() === b.fill.toUpperCase() &&
    ofAnyColumns(a) === ofAnyColumns(b) &&
    a.range.top === b.range.top &&
    a.range.left === b.range.left
  );
}

function validationEdits(ledger: Ledger, campaign: Campaign): Edit[] {
  const { sheet, source } = ledger;
  if (source.unseen?.has("validations")) return [];
  const needed = ledgerValidations(areaOf(ledger, spareRows), campaign);
  const laid = ledgerValidations(areaOf(ledger, rowsAhead), campaign);
  return laid
    .filter((_, index) => !hasRule(source, needed[index]!))
    .map(({ range, rule }) => ({ kind: "validate", sheet, range, rule }));
}

function conditionalFormatEdits(ledger: Ledger, campaign: Campaign): Edit[] {
  const { sheet, source } = ledger;
  if (source.unseen?.has("conditional-formats")) return [];
  const needed = ledgerConditionalFormats(areaOf(ledger, spareRows), campaign);
  const laid = ledgerConditionalFormats(areaOf(ledger, rowsAhead), campaign);
  const earlier = earlierConditionalFormats(areaOf(ledger, spareRows), campaign);
  const old = source.conditionalFormats.filter((each) => earlier.some((format) => isLike(each, format)));
  const added: ConditionalFormat[] = [];
  for (const [index, format] of laid.entries()) {
    const present = source.conditionalFormats.filter((existing) => isLike(existing, format));
    const [only] = present;
    const isRight =
      present.length === 1 &&
      ofAnyRows(only!) === ofAnyRows(format) &&
      covers(only!.range, needed[index]!.range);
    if (isRight) continue;
    old.push(...present);
    added.push(format);
  }
  const isFirst = (format: ConditionalFormat, at: number) =>
    old.findIndex((other) => sameFormat(other, format)) === at;
  return [
    ...old.filter(isFirst).map((format): Edit => ({ kind: "removeConditionalFormat", sheet, format })),
    ...added.map((format): Edit => ({ kind: "addConditionalFormat", sheet, format })),
  ];
}

function titleEdits(ledger: Ledger, campaign: Campaign): Edit[] {
  const cells = [...ledger.form.columns]
    .filter(([, cell]) => cell.renamed && !cell.unsure)
    .filter(([key]) => !(key === "operatorContact" && ledger.form.contactNumber))
    .map(([key, { row, column }]) => ({
      row,
      column,
      value: columnOf(campaign, key).title,
    }));
  return cells.length ? [{ kind: "setCells", sheet: ledger.sheet, cells }] : [];
}

/** The ledger as it stands once its head is put in; what lies on the sheet beside values does not matter for that. */
function withHead(ledger: Ledger, head: Patch, campaign: Campaign): Ledger {
  if (head.length === 0) return ledger;
  const bare = { ...ledger.source, attached: nothingAttached, isProtected: false, lock: null };
  const [sheet] = applyPatch(workbookOf([bare]), head).sheets;
  const today = ledger.day ?? "1970-01-01";
  return readLedger(sheet!, campaign, { today, date1904: ledger.date1904 }) ?? ledger;
}

/** Title and header stay in view, and the sites' names where no columns are frozen otherwise. */
function freezeEdits({ sheet, source, form }: Ledger): Edit[] {
  if (source.unseen?.has("freeze")) return [];
  const rows = form.headerBottom + 1;
  const columns = source.freeze?.columns || frozenColumns(form.columns.get("siteName")?.column);
  const isFrozen = source.freeze?.rows === rows && source.freeze.columns === columns;
  return isFrozen ? [] : [{ kind: "freeze", sheet, freeze: { rows, columns } }];
}

interface Conforming {
  /** With the head that it lacked. */
  readonly ledger: Ledger;
  /** Empty where there is nothing to bring. */
  readonly patch: Patch;
}

function conforming(found: Ledger, campaign: Campaign, known: KnownOfHead): Conforming {
  const head = framePatch(found, campaign, known);
  const ledger = withHead(found, head, campaign);
  const rules = [...validationEdits(ledger, campaign), ...conditionalFormatEdits(ledger, campaign)];
  const freeze = freezeEdits(ledger);
  const titles = titleEdits(ledger, campaign);
  const isLaid = head.length + rules.length + freeze.length + titles.length === 0;
  const page: Edit = { kind: "pageSetup", sheet: ledger.sheet, setup: printedPage(ledger, campaign) };
  return { ledger, patch: isLaid ? [] : [...head, ...rules, ...freeze, page, ...titles] };
}

/**
 * Brings an existing ledger under the form of 附件1, whatever it came in as: title, 填报单位 and 填报时间, official titles,
 * lists, hints, conditional formats, frozen header and print set-up. What people typed is not touched, nor what
 * the host failed to show: it may be there already. Empty when there is nothing to bring.
 */
export function conformPatch(found: Ledger, campaign: Campaign, known: KnownOfHead = {}): Patch {
  return conforming(found, campaign, known).patch;
}

/**
 * 恢复附件1版式: the same, and the looks of the form with it. Whether a sheet has those a snapshot does not tell: they
 * are written each time, and writing them again changes nothing.
 */
export function restorePatch(found: Ledger, campaign: Campaign, known: KnownOfHead = {}): Patch {
  const { ledger, patch } = conforming(found, campaign, known);
  const page: Edit = { kind: "pageSetup", sheet: ledger.sheet, setup: printedPage(ledger, campaign) };
  return [...patch, ...layOut(ledger, campaign), ...(patch.length === 0 ? [page] : [])];
}

/** Locks title and header, on request, and lets everything below be entered, sorted and filtered. */
export function protectPatch(ledger: Ledger, on: boolean): Patch {
  const { sheet, form } = ledger;
  if (!on) return [{ kind: "protect", sheet, on: false }];
  const body: RangeRef = { top: form.headerBottom + 1, left: 0, bottom: 9999, right: 49 };
  return [
    { kind: "format", sheet, range: body, format: { locked: false } },
    { kind: "protect", sheet, on: true },
  ];
}
