import { errorSentence, undoRefused } from "../../../words/localized/pane/errors";
import { paneText } from "../../../words/localized/pane/frame";
import {
  type Applied,
  type LeftUndone,
  loadCode,
  type Patch,
  type Selection,
  Turns,
  type WorkbookChange,
  WorkbookError,
  type WorkbookPort,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import type { Engine } from "./engine";
import { type Change, initialState, type PaneState } from "./state";
import { Store } from "./store";
import { hasChanged, stepsKept, type UndoStep } from "./undo-step";
import type { SessionOptions } from "./options";
import { latest, pause, retryAfter, whenFocused } from "./following";

const loadWriting = () => loadCode(() => import("./writing"));

/** What the pane knows and does, free of React: a store over the workbook's port and the campaign. */
export class Session {
  readonly store = new Store<PaneState>(initialState);
  private engine: Engine | null = null;
  /** The last changes, the latest at the end. */
  private undoSteps: UndoStep[] = [];
  /** Whether what the last result tells of is so in a workbook. */
  private isStill: ((now: WorkbookSnapshot) => boolean) | null = null;
  /** Changes of the workbook heard of since a patch was last handed to the port. */
  private heard = 0;
  /** All that has changed since the workbook was last read; null where that is not known. */
  private since: readonly WorkbookChange[] | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  /** One thing at a time: a patch is never made of a workbook that another patch is changing. */
  private readonly turns = new Turns();

  constructor(
    readonly port: WorkbookPort,
    readonly options: SessionOptions,
  ) {}

  /** Reads the workbook and follows it; returns how to stop. */
  start(): () => void {
    const stops = [
      this.port.onChange((change) => this.noteChange(change)),
      this.port.onSelect((selection) => this.follow(selection)),
      // Not every change is told of.
      whenFocused(() => this.noteChange(null)),
    ];
    void this.refresh();
    return () => {
      clearTimeout(this.timer);
      for (const stop of stops) stop();
    };
  }

  /** Reads the workbook as if for the first time. */
  async refresh(): Promise<void> {
    await this.turns.take(async () => {
      this.engine?.forget();
      await this.take();
    });
  }

  /** Brings a range into view in the workbook. */
  async select(selection: Selection): Promise<void> {
    try {
      await this.port.select(selection);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Applies what a person asked for and says what was done, or why it was not. True when it was done. */
  change({ patch, done, then }: Change): Promise<boolean> {
    return this.turns.take(async () => {
      this.store.set({ busy: true });
      try {
        const leftUndone = await this.write(patch);
        const { doneSentence } = await loadWriting();
        const text = doneSentence(done, leftUndone);
        this.store.set({ result: { intent: "success", text, canUndo: this.undoSteps.length > 0 } });
        // What was written is written, whether or not it can be brought into view.
        if (then) await this.port.select(then).catch(() => undefined);
        return true;
      } catch (error) {
        this.fail(error);
        return false;
      } finally {
        this.store.set({ busy: false });
      }
    });
  }

  /** Takes the last change back, unless what it wrote has been changed since; then the one before it can be. */
  undo(): Promise<void> {
    return this.turns.take(async () => {
      const step = this.undoSteps.at(-1);
      if (!step) return;
      this.store.set({ busy: true });
      try {
        await this.apply(step.inverse, step.after);
        this.undoSteps = this.undoSteps.slice(0, -1);
        const canUndo = this.undoSteps.length > 0;
        const text = canUndo ? paneText.undoneOne : paneText.undone;
        this.store.set({ result: { intent: "info", text, canUndo } });
      } catch (error) {
        if (!hasChanged(error)) return this.fail(error);
        this.undoSteps = [];
        this.store.set({ result: { intent: "error", text: undoRefused, canUndo: false } });
      } finally {
        this.store.set({ busy: false });
      }
    });
  }

  /** Tells something that no patch brought about. */
  tell(text: string, intent: "success" | "error" | "info" = "info"): void {
    this.undoSteps = [];
    this.isStill = null;
    this.store.set({ result: { intent, text, canUndo: false } });
  }

  /** Takes the last result away. */
  dismiss(): void {
    this.store.set({ result: null });
  }

  /** Puts another ledger in front. */
  show(sheet: string): Promise<void> {
    return this.select({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } });
  }

  /** Code that what a person asked for needs; null, having said so, where it does not come. */
  async load<T>(load: () => Promise<T>): Promise<T | null> {
    try {
      return await loadCode(load);
    } catch (error) {
      this.fail(error);
      return null;
    }
  }

  /** The engine, which loads after the frame is shown. */
  async loadEngine(): Promise<Engine> {
    if (!this.engine) {
      const { Engine } = await loadCode(() => import(/* webpackChunkName: "engine" */ "./engine"));
      this.engine ??= new Engine(this.options.campaign, this.options.today);
    }
    return this.engine;
  }

  /** @returns what was not done of how it looks. */
  private async write(patch: Patch): Promise<readonly LeftUndone[]> {
    const { writeLifting } = await loadWriting();
    // The patch was made for the workbook as last read.
    const { workbook } = this.store.get();
    const { applied, inverse } = await writeLifting(patch, workbook, (edits) =>
      this.apply(edits, workbook ?? undefined),
    );
    const { after, leftUndone = [] } = applied;
    // What cannot be taken back stands between a person and what was before it.
    if (inverse.length === 0 || !after) this.undoSteps = [];
    else this.undoSteps = [...this.undoSteps, { inverse, after }].slice(-stepsKept);
    return leftUndone;
  }

  /** Applies a patch unless what it writes has changed since `seen`, and shows the workbook as it is then. */
  private async apply(patch: Patch, seen: WorkbookSnapshot | undefined): Promise<Applied> {
    const { changesOf, stillAsLeft } = await loadWriting();
    this.heard = 0;
    this.isStill = null;
    try {
      const applied = await this.port.apply(patch, seen);
      const isAlone = this.heard <= changesOf(patch).length;
      const { after } = applied;
      await this.take(after);
      this.isStill = (now) => !after || stillAsLeft(after, now, patch);
      // Whatever others changed meanwhile may have come too late for what the port read.
      if (!isAlone) this.noteChange(null);
      return applied;
    } catch (error) {
      if (hasChanged(error)) await this.take();
      throw error;
    }
  }

  /** @param change null where it is not known what has changed. */
  private noteChange(change: WorkbookChange | null): void {
    this.heard++;
    this.since = change && this.since && [...this.since, change];
    if (this.timer === undefined) this.waitingSince = performance.now();
    clearTimeout(this.timer);
    const waited = performance.now() - this.waitingSince;
    this.timer = setTimeout(
      () => void this.turns.take(() => this.take(null, this.since ?? undefined)),
      Math.min(pause, Math.max(0, latest - waited)),
    );
  }

  private follow(selection: Selection): void {
    const isOtherSheet = selection.sheet !== this.store.get().selection?.sheet;
    this.store.set({ selection });
    const { engine } = this;
    if (!isOtherSheet || !engine) return;
    void this.turns.take(async () => {
      await engine.prepare(selection.sheet);
      this.store.set(engine.view(this.store.get().selection?.sheet ?? null));
    });
  }

  /**
   * @param read the workbook as it is now, where it has just been read.
   * @param since all that has changed since then, where it has to be read.
   */
  private async take(read: WorkbookSnapshot | null = null, since?: readonly WorkbookChange[]): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.since = [];
    try {
      const reading = read ?? this.port.read(since);
      const [workbook, engine] = await Promise.all([reading, this.loadEngine()]);
      engine.take(workbook);
      const front = this.store.get().selection?.sheet ?? workbook.activeSheet;
      await engine.prepare(front);
      this.store.set({ phase: "ready", workbook, ...engine.view(front) });
      // What was undone in the grid, or written over, is no longer told of.
      if (this.isStill?.(workbook) === false && this.store.get().result?.intent !== "error") this.dismiss();
    } catch (error) {
      this.since = null;
      if (error instanceof WorkbookError && error.code === "cell-edit-mode") {
        this.timer = setTimeout(() => void this.turns.take(() => this.take()), retryAfter);
      } else {
        if (!this.store.get().workbook) this.store.set({ phase: "failed" });
        this.fail(error);
      }
    }
  }

  private fail(error: unknown): void {
    const known = error instanceof WorkbookError ? error : new WorkbookError("unknown");
    this.store.set({
      result: { intent: "error", text: errorSentence(known.code, known.params), canUndo: false },
    });
  }
}
