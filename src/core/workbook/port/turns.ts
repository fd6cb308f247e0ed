/** Work that must not overlap: each piece begins when the one before it is over, whether it went well or not. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Does a piece of work when its turn comes, and answers as it does. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
