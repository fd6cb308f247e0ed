import type { IsoDate } from "../../../core/language";
import type { Campaign, Period } from "../../../core/campaign";
import {
  type Decision,
  type FileDecision,
  type PreviousConsolidation,
  type UnitFile,
  type UnlistedAnswer,
  usualPeriodOf,
} from "../../../core/consolidation";
import type { WorkbookSnapshot } from "../../../core/workbook";
import type { OpenedFile } from "../../../hosts/files/updated-copy";
import { promisesFiles } from "../../../hosts/files/endings";
import type { SubmissionTask } from "../reading/protocol";
import type { Reader } from "../reading/reader";
import { submissionFiles } from "../reading/submission-files";
import { Store } from "../session/store";
import type { IncomingFile } from "./dropped-files";
import { heldBy } from "./held-files";
import { numberedName } from "../../../words/zh-CN/sentence";

/** The consolidated workbook of the period before, chosen as a file. */
export interface ChosenPast {
  readonly name: string;
  readonly consolidation: PreviousConsolidation;
  /** What the next one is made of, so that it keeps what the officer did there; null where it is too long for that. */
  readonly opened: OpenedFile | null;
}

export interface IntakeState {
  readonly files: readonly UnitFile[];
  /** What the open workbook's own ledger sheets hold, when they are to count; null when they are not. */
  readonly own: readonly UnitFile[] | null;
  /** Files read so far and in all, while reading; null otherwise. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly period: Period;
  readonly previous: ChosenPast | null;
  readonly decisions: readonly Decision[];
  readonly fileDecisions: readonly FileDecision[];
  readonly unlistedAnswers: readonly UnlistedAnswer[];
}

export interface IntakeOptions {
  readonly campaign: Campaign;
  readonly today: IsoDate;
  readonly period: Period;
  /** Told when the period becomes that of the files. */
  readonly onPeriod?: (period: Period) => void;
}

/**
 * The board is made anew when a tenth has come to what it shows: after every file at first, and for five hundred files
 * still only some fifty times.
 */
const shownAtATime = 10;

/** What came in, read file by file off the main thread; one bad file never stops the rest. */
export class Intake {
  readonly store: Store<IntakeState>;
  /** Read, but not yet on the board. */
  private readonly unshown: UnitFile[] = [];
  private readonly names = new Set<string>();
  private incoming: IncomingFile[] = [];
  /** A person chose the period. */
  private isChosen = false;
  private open: { readonly name: string; readonly workbook: WorkbookSnapshot } | null = null;
  /** Aborted when reading stops or everything is forgotten, so that a file under way comes to nothing. */
  private reading = new AbortController();

  constructor(
    private readonly reader: Reader,
    private readonly options: IntakeOptions,
  ) {
    this.store = new Store<IntakeState>({
      files: [],
      own: null,
      progress: null,
      period: options.period,
      previous: null,
      decisions: [],
      fileDecisions: [],
      unlistedAnswers: [],
    });
  }

  /** Reads files beside those that are there; the board fills as they are done. */
  async add(given: readonly IncomingFile[]): Promise<void> {
    const { signal } = this.reading;
    const incoming = given.some(({ file }) => promisesFiles(file.name))
      ? (await Promise.all(given.map(heldBy))).flat()
      : given;
    if (signal.aborted) return;
    this.incoming.push(...incoming);
    const before = this.store.get().progress;
    const all = (before?.all ?? 0) + incoming.length;
    this.store.set({ progress: { done: before?.done ?? 0, all } });
    for (const one of incoming) {
      if (signal.aborted) return;
      const files = await this.read(one);
      if (signal.aborted) return;
      this.unshown.push(...files);
      const { progress, files: shown } = this.store.get();
      const done = progress && { ...progress, done: progress.done + 1 };
      const isWorth = this.unshown.length * shownAtATime >= shown.length;
      this.store.set({ progress: done, ...(isWorth && { files: this.allRead() }) });
    }
    const { progress } = this.store.get();
    if (progress && progress.done < progress.all) return;
    this.store.set({ progress: null, files: this.allRead() });
    await this.followFiles();
  }

  /** What is shown with what was read since. */
  private allRead(): readonly UnitFile[] {
    const { files } = this.store.get();
    return this.unshown.length > 0 ? [...files, ...this.unshown.splice(0)] : files;
  }

  /** Takes the ledger sheets of the open workbook as they are now beside the files; taken again they count anew. */
  takeOpen(name: string, workbook: WorkbookSnapshot): void {
    this.open = { name, workbook };
    this.readOpen();
    void this.followFiles();
  }

  /** The period that a person wants: it is not changed by what comes in. */
  async setPeriod(period: Period): Promise<void> {
    this.isChosen = true;
    await this.turnTo(period);
  }

  /** The period of what lies open, as long as nobody chose one and nothing came in. */
  propose(period: Period): void {
    const { period: now, own } = this.store.get();
    if (this.isChosen || this.incoming.length > 0 || own !== null || now.to === period.to) return;
    this.store.set({ period });
  }

  /** Takes the period that most of what came in is of, where nobody chose one. */
  private async followFiles(): Promise<void> {
    const { files, own, period } = this.store.get();
    const usual = this.isChosen ? null : usualPeriodOf([...(own ?? []), ...files], this.options.campaign);
    if (!usual || usual.to === period.to) return;
    this.options.onPeriod?.(usual);
    await this.turnTo(usual);
  }

  /** Another period: what came in is judged anew by its days. */
  private async turnTo(period: Period): Promise<void> {
    const { incoming } = this;
    this.forget();
    this.store.set({ period, files: [] });
    this.readOpen();
    if (incoming.length > 0) await this.add(incoming);
  }

  /** Reads no further; what has been read stays. */
  stop(): void {
    this.reading.abort();
    this.reading = new AbortController();
    this.reader.stop();
    this.store.set({ progress: null, files: this.allRead() });
  }

  clear(): void {
    this.forget();
    this.open = null;
    this.store.set({ files: [], own: null, decisions: [], fileDecisions: [], unlistedAnswers: [] });
  }

  /** 同一 or 不同, from now on. */
  decide(decision: Decision): void {
    this.store.set({ decisions: [...this.store.get().decisions, decision] });
  }

  /** Which file counts, or whose it is, from now on. */
  decideFiles(decisions: readonly FileDecision[]): void {
    this.store.set({ fileDecisions: [...this.store.get().fileDecisions, ...decisions] });
  }

  /** What a unit says of a site that it left out. */
  answerUnlisted(answer: UnlistedAnswer): void {
    this.store.set({ unlistedAnswers: [...this.store.get().unlistedAnswers, answer] });
  }

  /** Compares with this past from now on; with null, with what the open workbook knows. */
  compareWith(previous: IntakeState["previous"]): void {
    this.store.set({ previous });
  }

  /** Lets go of the file being read, and of the worker. */
  close(): void {
    this.reading.abort();
    this.reading = new AbortController();
    this.reader.close();
  }

  private forget(): void {
    this.stop();
    this.names.clear();
    this.incoming = [];
  }

  private readOpen(): void {
    if (!this.open) return;
    // It is being worked on now, later than every file was.
    const task = this.taskOf(this.open.name, Number.MAX_SAFE_INTEGER);
    const made = new Set<string>(Object.values(task.campaign.consolidation.sheets));
    const { workbook } = this.open;
    const sheets = workbook.sheets.filter((sheet) => !made.has(sheet.name));
    const files = submissionFiles(task, { ...workbook, sheets });
    this.store.set({ own: files.filter(({ kind }) => kind === "report") });
  }

  private taskOf(file: string, modified: number): SubmissionTask {
    const { campaign, today } = this.options;
    return { file, modified, campaign, today, period: this.store.get().period };
  }

  private async read({ name, file, sender, isUnopened }: IncomingFile): Promise<readonly UnitFile[]> {
    const task = { ...this.taskOf(this.uniqueName(name), file.lastModified), ...(sender && { sender }) };
    if (isUnopened) return submissionFiles(task, { unreadable: "not-loaded" });
    const first = await this.reader.readFile(file, task);
    const isLost = first.kind === "unreadable" && first.reason === "not-loaded";
    const answer = isLost ? await this.reader.readFile(file, task) : first;
    if (answer.kind === "submission") return answer.files;
    return submissionFiles(task, { unreadable: answer.kind === "unreadable" ? answer.reason : "damaged" });
  }

  /** Files of the same name are told apart, so that a row can be found again. */
  private uniqueName(name: string): string {
    let unique = name;
    for (let n = 2; this.names.has(unique); n++) unique = numberedName(name, n);
    this.names.add(unique);
    return unique;
  }
}
