/** Those who want to hear of something, each once. */
export class Listeners<Event = void> {
  private readonly all = new Set<(event: Event) => void>();

  /** Calls back with every event from now on; returns how to stop. */
  readonly add = (listener: (event: Event) => void): (() => void) => {
    this.all.add(listener);
    return () => void this.all.delete(listener);
  };

  /** Tells those who listen now: whoever joins while they are told hears the next event. */
  tell(event: Event): void {
    for (const listener of [...this.all]) listener(event);
  }

  clear(): void {
    this.all.clear();
  }
}
