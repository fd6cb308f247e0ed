import type { IsoDate } from "../language";
import type { Campaign } from "../campaign";
import {
  type ClosurePart,
  closurePartFact,
  closureParts,
  factsOf,
  isClosedOrCleared,
  type Ledger,
  type LedgerRow,
} from "../ledger";
import { plain } from "./plain";
import { siteRef, type SiteRef } from "./site";

/** One of the five parts of 两断三清 and what the progress text says of it. */
export interface ClosureTick {
  readonly part: ClosurePart;
  readonly done: boolean;
  /** The passage that says so, one plain line; null when not done. */
  readonly passage: string | null;
  /** YYYY-MM-DD, where the passage has one. */
  readonly date: IsoDate | null;
}

/** 销号卡 of a closed site: “一律按照‘两断三清’……标准依法予以取缔”. */
export interface ClosureCard {
  readonly site: SiteRef;
  readonly operator: string;
  /** The first dated closure. */
  readonly closedOn: IsoDate | null;
  readonly ticks: readonly ClosureTick[];
  readonly missing: readonly ClosurePart[];
  /** All five parts are said to be done: the site can be struck off. */
  readonly isComplete: boolean;
  readonly responsibleUnit: string;
  readonly responsiblePerson: string;
}

function tickOf(row: LedgerRow, part: ClosurePart): ClosureTick {
  const fact = closurePartFact(row, part);
  return { part, done: !!fact, passage: fact ? plain(fact.text, 60) : null, date: fact?.date ?? null };
}

/** The card of one closed site. */
export function closureCard(ledger: Ledger, row: LedgerRow): ClosureCard {
  const ticks = closureParts.map((part) => tickOf(row, part));
  const missing = ticks.filter(({ done }) => !done).map(({ part }) => part);
  const dates = factsOf(row, ["closed", "allCutAndCleared"]).flatMap(({ date }) => date ?? []);
  return {
    site: siteRef(ledger, row, "progress"),
    operator: plain(row.text("operatorContact"), 60),
    closedOn: dates.sort()[0] ?? null,
    ticks,
    missing,
    isComplete: missing.length === 0,
    responsibleUnit: plain(row.lifecycle("responsibleUnit"), 40),
    responsiblePerson: plain(row.lifecycle("responsiblePerson"), 40),
  };
}

/** A card for each closed site of a ledger, in its order. */
export function closureCards(ledger: Ledger, campaign: Campaign): ClosureCard[] {
  return ledger.rows.filter((row) => isClosedOrCleared(row, campaign)).map((row) => closureCard(ledger, row));
}
