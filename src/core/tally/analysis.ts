import type { IsoDate } from "../language";
import { checkLog } from "../action-log";
import type { Campaign, FigureKey, Period } from "../campaign";
import { type Finding, orderedBySheet } from "../findings";
import {
  type CheckedLedgers,
  findingsOfLedgers,
  LedgerBook,
  type LedgerBookOptions,
  partAccepted,
} from "../checks";
import { type Ledger, ledgersReported } from "../ledger";
import type { WorkbookSnapshot } from "../workbook";
import { checkReading } from "./check-tally";
import { tallyFigures, type EarlierRows, type Tally, type TallyBasis } from "./figures";
import {
  addTallies,
  isLogShared,
  joinTallies,
  type JoinedTally,
  type LedgerTally,
  readTallies,
} from "./read-tallies";
import { previousFigures, type TallyReading } from "./read-tally";
import { type StatedFor, TallySources } from "./sources";
import { dayOfTally, type StatedTally } from "./stated";

/** How a tally is read, other than as its sheet states it. */
export interface TallyChoices {
  /** 口径; by default the one that the sheet states. */
  readonly basis?: TallyBasis | undefined;
  /** The rows of the submission before, by those of now. */
  readonly earlierRows?: EarlierRows | null | undefined;
  /** The cumulative figures of the submission before. */
  readonly previous?: ReadonlyMap<FigureKey, number> | null | undefined;
}

/** A tally, and what is to be said of it in the order row, column, code. */
export interface CheckedTally extends JoinedTally {
  readonly findings: readonly Finding[];
}

const asStated: TallyChoices = {};

/**
 * Everything of a workbook, understood once: every screen, document and command speaks from it. Each part is worked
 * out when it is first asked for.
 */
export class Analysis {
  private readonly sources: TallySources;
  private readonly eachRead = once(() => this.readEach(asStated));
  private readonly talliesChecked = once(() => this.checkAll(this.eachRead(), asStated));
  private readonly said = once(() => this.sayAll());
  private readonly reported = once(() => ledgersReported(this.ledgers, this.period));
  private readonly parted = once(() => partAccepted(this.all, this.ledgers, this.workbook));

  /** @param previous the submission before, for what must not decrease. */
  constructor(
    private readonly known: CheckedLedgers,
    private readonly previous: WorkbookSnapshot | null = null,
  ) {
    this.sources = new TallySources(known.workbook, known.campaign);
  }

  get workbook(): WorkbookSnapshot {
    return this.known.workbook;
  }

  get campaign(): Campaign {
    return this.known.campaign;
  }

  get today(): IsoDate {
    return this.known.today;
  }

  /** The period worked on, where there is one. */
  get period(): Period | null {
    return this.known.period;
  }

  /** In sheet order. */
  get ledgers(): readonly Ledger[] {
    return this.known.ledgers;
  }

  /** What stands, in the order sheet, row, column, code. */
  get findings(): readonly Finding[] {
    return this.parted().open;
  }

  /** Warnings that were accepted with 知道了, in the same order. */
  get accepted(): readonly Finding[] {
    return this.parted().accepted;
  }

  /** What stands and what was accepted together, in the same order. */
  get all(): readonly Finding[] {
    return this.said();
  }

  /** The ledgers that are the report: of several dates those of the period's, else of the latest. */
  get report(): readonly Ledger[] {
    return this.reported();
  }

  /** What the tally sheet of the report and the action log say; null without a ledger. */
  get tally(): TallyReading | null {
    const [first] = this.report;
    return first ? this.tallyOf(first).reading : null;
  }

  /** The tally sheet of the report. */
  get stated(): StatedTally | null {
    const [first] = this.report;
    return this.statedFor({ unit: first?.unit ?? null, reportDate: first?.day ?? null });
  }

  /** The tally of the whole report. A sheet that speaks for another of its ledgers' dates is not its own. */
  tallyOfReport(choices = asStated): CheckedTally {
    const [first, ...others] = this.report;
    const tally = this.tallyOf(first!, choices);
    const { stated } = tally.reading;
    const isOfAnother =
      stated !== null &&
      this.ledgers.some(
        (ledger) =>
          !this.report.includes(ledger) &&
          ledger.day !== null &&
          dayOfTally(stated, ledger.day) === ledger.day,
      );
    if (stated && !isOfAnother) return tally;
    const all = [tally, ...others.map((ledger) => this.tallyOf(ledger, choices))];
    const together = addTallies(
      all.map(({ reading }) => reading.tally),
      this.campaign,
    );
    return { ...tally, ledgers: this.report, reading: { ...tally.reading, stated: null, tally: together } };
  }

  /** Every tally, with the ledgers that it speaks for. */
  get tallies(): readonly CheckedTally[] {
    return this.talliesChecked();
  }

  /** The tally sheet that states the figures of a unit. */
  statedFor(wanted: StatedFor): StatedTally | null {
    return this.sources.statedFor(wanted);
  }

  /** The tally that speaks for a ledger; where none does, the figures of the ledger itself, of which nothing is to be said. */
  tallyOf(ledger: Ledger, choices = asStated): CheckedTally {
    const each = choices === asStated ? this.eachRead() : this.readEach(choices);
    const tallies = choices === asStated ? this.tallies : this.checkAll(each, choices);
    const own = tallies.find(({ ledgers }) => ledgers.includes(ledger));
    if (own) return own;
    const { reading } = each.find((one) => one.ledger === ledger)!;
    return { ledger, ledgers: [ledger], reading, findings: [] };
  }

  /** How many things block in the tally of a ledger; without a sheet none, and no figure is then derived. */
  tallyErrorsOf(ledger: Ledger): number {
    if (!this.statedFor(ledger)) return 0;
    return this.tallyOf(ledger).findings.filter(({ severity }) => severity === "error").length;
  }

  /** The cumulative figures of a ledger by itself. */
  cumulativeOf(ledger: Ledger): Tally {
    const { reading } = this.eachRead().find((one) => one.ledger === ledger)!;
    if (reading.tally.basis === "cumulative") return reading.tally;
    const { campaign, today, ledgers } = this;
    const log = isLogShared(ledgers) ? null : reading.log;
    return tallyFigures({ campaign, ledger, log, stated: new Map(), basis: "cumulative", today });
  }

  private readEach({ basis, earlierRows }: TallyChoices): readonly LedgerTally[] {
    const { today, period } = this;
    return readTallies(this.sources, this.ledgers, { today, period, basis, earlierRows });
  }

  private checkAll(each: readonly LedgerTally[], choices: TallyChoices): readonly CheckedTally[] {
    return joinTallies(each, this.campaign).map((tally) => this.check(tally, choices));
  }

  private check(tally: JoinedTally, choices: TallyChoices): CheckedTally {
    const { workbook, campaign, today, previous } = this;
    const { ledger, reading } = tally;
    const before =
      choices.previous ?? (previous && previousFigures(previous, campaign, { unit: ledger.unit, today }));
    return { ...tally, findings: checkReading(workbook, campaign, ledger, reading, before) };
  }

  private sayAll(): readonly Finding[] {
    const { campaign, today, workbook } = this;
    const log = this.tally?.log;
    const ofTallies = this.tallies.flatMap(({ findings }) => findings);
    const ofLog = log ? checkLog(log, { ledger: this.ledgers[0]!, campaign, today, workbook }) : [];
    const all = [...findingsOfLedgers(this.known), ...onceEach([...ofTallies, ...ofLog])];
    return orderedBySheet(all, this.workbook.sheets);
  }
}

const analyses = new WeakMap<CheckedLedgers, Analysis>();

/** What there is to know of a workbook whose ledgers are known; the same each time. */
export function analysisOf(known: CheckedLedgers): Analysis {
  let analysis = analyses.get(known);
  if (!analysis) analyses.set(known, (analysis = new Analysis(known)));
  return analysis;
}

export interface AnalyseOptions extends LedgerBookOptions {
  /** The submission before, for what must not decrease. */
  readonly previous?: WorkbookSnapshot | null;
}

/** Understands a workbook by itself: its ledgers, its action log, and its tallies against the ledgers they speak for. */
export function analyse(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  { previous = null, ...options }: AnalyseOptions,
): Analysis {
  const book = new LedgerBook(campaign, options);
  book.take(workbook);
  return new Analysis(book.known(), previous);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Two ledgers that share a tally sheet find the same blank in it. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, sheet, cell }) => {
    const place = `${code}\n${sheet}\n${cell}`;
    return !seen.has(place) && seen.add(place);
  });
}
