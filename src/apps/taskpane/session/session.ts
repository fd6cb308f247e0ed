import type { Campaign } from "../../../core/campaign";
import { errorSentence, undoRefused } from "../../../words/zh-CN/errors";
import { paneText } from "../../../words/zh-CN/pane";
import {
  type Patch,
  type Selection,
  Turns,
  WorkbookError,
  type WorkbookPort,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import type { Engine } from "./engine";
import { type Change, initialState, type PaneState } from "./state";
import { Store } from "./store";

export interface SessionOptions {
  readonly campaign: Campaign;
  /** YYYY-MM-DD. */
  readonly today: string;
}

interface UndoStep {
  readonly patch: Patch;
  readonly inverse: Patch;
  readonly after: WorkbookSnapshot;
}

/** Edits are taken in once they pause for this long, or at the latest after the second number; milliseconds. */
const pause = 80;
const latest = 240;
/** So many changes can be taken back, one after the other. */
const stepsKept = 20;
/** While a cell is being typed into, the workbook is read again after this long. */
const retryAfter = 700;

/** What the pane knows and does, free of React: a store over the workbook's port and the campaign. */
export class Session {
  readonly store = new Store<PaneState>(initialState);
  private engine: Engine | null = null;
  /** The last changes, the latest at the end. */
  private undoSteps: UndoStep[] = [];
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
      this.port.onChange(() => this.noteChange()),
      this.port.onSelect((selection) => this.follow(selection)),
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

  /** Applies what a person asked for; tells what was done, or what hindered it. True when it was done. */
  change({ patch, done, then }: Change): Promise<boolean> {
    return this.turns.take(async () => {
      this.store.set({ busy: true });
      try {
        await this.write(patch);
        this.store.set({ result: { intent: "success", text: done, canUndo: this.undoSteps.length > 0 } });
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
        const { stillAsLeft } = await import("./writing");
        const current = await this.port.read();
        if (!stillAsLeft(step.after, current, step.patch)) {
          this.undoSteps = [];
          this.store.set({ result: { intent: "error", text: undoRefused, canUndo: false } });
        } else {
          await this.port.apply(step.inverse);
          this.undoSteps = this.undoSteps.slice(0, -1);
          const canUndo = this.undoSteps.length > 0;
          const text = canUndo ? paneText.undoneOne : paneText.undone;
          this.store.set({ result: { intent: "info", text, canUndo } });
        }
        await this.take();
      } catch (error) {
        this.fail(error);
      } finally {
        this.store.set({ busy: false });
      }
    });
  }

  /** Tells something that no patch brought about. */
  tell(text: string, intent: "success" | "error" | "info" = "info"): void {
    this.undoSteps = [];
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

  /** The engine, which loads after the frame is shown. */
  async loadEngine(): Promise<Engine> {
    if (!this.engine) {
      const { Engine } = await import(/* webpackChunkName: "engine" */ "./engine");
      this.engine ??= new Engine(this.options.campaign, this.options.today);
    }
    return this.engine;
  }

  private async write(patch: Patch): Promise<void> {
    const { invertPatch, stillAsLeft } = await import("./writing");
    const before = await this.port.read();
    const known = this.store.get().workbook;
    // The patch was made for the workbook as last read.
    if (known && !stillAsLeft(known, before, patch)) {
      await this.take();
      throw new WorkbookError("changed-since");
    }
    const inverse = invertPatch(before, patch);
    await this.port.apply(patch);
    const after = await this.take();
    // What cannot be taken back stands between a person and what was before it.
    if (inverse.length === 0 || !after) this.undoSteps = [];
    else this.undoSteps = [...this.undoSteps, { patch, inverse, after }].slice(-stepsKept);
  }

  private noteChange(): void {
    if (this.timer === undefined) this.waitingSince = performance.now();
    clearTimeout(this.timer);
    const waited = performance.now() - this.waitingSince;
    this.timer = setTimeout(
      () => void this.turns.take(() => this.take()),
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

  private async take(): Promise<WorkbookSnapshot | null> {
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      const [workbook, engine] = await Promise.all([this.port.read(), this.loadEngine()]);
      engine.take(workbook);
      const front = this.store.get().selection?.sheet ?? workbook.activeSheet;
      await engine.prepare(front);
      this.store.set({ phase: "ready", workbook, ...engine.view(front) });
      return workbook;
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "cell-edit-mode") {
        this.timer = setTimeout(() => void this.turns.take(() => this.take()), retryAfter);
      } else {
        if (!this.store.get().workbook) this.store.set({ phase: "failed" });
        this.fail(error);
      }
      return null;
    }
  }

  private fail(error: unknown): void {
    const known = error instanceof WorkbookError ? error : new WorkbookError("unknown");
    this.store.set({
      result: { intent: "error", text: errorSentence(known.code, known.params), canUndo: false },
    });
  }
}
