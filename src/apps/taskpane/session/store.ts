import { Listeners } from "../../../core/workbook";

/** An immutable value that can be watched; made for `useSyncExternalStore`. */
export class Store<State> {
  private readonly listeners = new Listeners();
  readonly subscribe = this.listeners.add;

  constructor(private state: State) {}

  readonly get = (): State => this.state;

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.listeners.tell();
  }
}
