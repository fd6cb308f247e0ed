import { isHostError } from "../../errors";
import { isWorthAnotherTry, NoAnswerInTime, type Run } from "../../run";

/** Asks, goes on once that is answered (`yield`), and in the end gives what puts the answer in its place. */
export type Questions = Generator<undefined, () => void>;

/** A part of the workbook that can be done without. */
export interface Detail {
  /** What it is a part of: those of one name are asked together where not all can be. */
  readonly name: string;
  ask(context: Excel.RequestContext): Questions;
  /** Notes that it could not be seen. */
  miss(): void;
}

/**
 * Reads details, as long as Excel answers in time. After it once has not, those of each name are asked by themselves,
 * and a name that it does not answer then is not asked again while the pane is open.
 */
export class DetailReader {
  private readonly givenUp = new Set<string>();
  private isWary = false;

  /**
   * @param run gives up, with `NoAnswerInTime`, what takes too long.
   * @param onLate told that what could not be read now may be read soon.
   */
  constructor(
    private readonly run: Run,
    private readonly onLate: () => void,
  ) {}

  async read(details: readonly Detail[]): Promise<void> {
    for (const detail of details) if (this.givenUp.has(detail.name)) detail.miss();
    const asked = details.filter(({ name }) => !this.givenUp.has(name));
    const rounds = this.isWary ? groupedByName(asked) : [asked];
    for (const [i, round] of rounds.entries()) {
      try {
        await readDetails(this.run, round);
      } catch (error) {
        if (!(error instanceof NoAnswerInTime)) throw error;
        for (const detail of rounds.slice(i).flat()) detail.miss();
        if (this.isWary) this.givenUp.add(round[0]!.name);
        this.isWary = true;
        this.onLate();
        return;
      }
    }
    this.isWary = false;
  }
}

/** Reads details: all in one request; where that fails those of one name together; where that fails each alone. */
async function readDetails(run: Run, details: readonly Detail[]): Promise<void> {
  if (details.length === 0) return;
  try {
    await askTogether(run, details);
  } catch (error) {
    // What Excel did not throw is a fault of ours.
    if (!isHostError(error) || !isWorthAnotherTry(error)) throw error;
    if (details.length === 1) return details[0]!.miss();
    const byName = groupedByName(details);
    const groups = byName.length > 1 ? byName : details.map((detail) => [detail]);
    for (const group of groups) await readDetails(run, group);
  }
}

function groupedByName(details: readonly Detail[]): readonly (readonly Detail[])[] {
  const groups = new Map<string, Detail[]>();
  for (const detail of details) groups.set(detail.name, [...(groups.get(detail.name) ?? []), detail]);
  return [...groups.values()];
}

async function askTogether(run: Run, details: readonly Detail[]): Promise<void> {
  const puts = await run((context) =>
    answered(
      context,
      details.map((detail) => detail.ask(context)),
    ),
  );
  for (const put of puts) put();
}

/** Has questions answered, together with what else is queued; gives what puts the answers in their places. */
export async function answered(
  context: Excel.RequestContext,
  questions: readonly Questions[],
): Promise<readonly (() => void)[]> {
  const done: (() => void)[] = [];
  let open = questions;
  while (open.length > 0) {
    const unanswered: Questions[] = [];
    for (const each of open) {
      const { done: isDone, value } = each.next();
      if (isDone) done.push(value);
      else unanswered.push(each);
    }
    if (unanswered.length > 0) await context.sync();
    open = unanswered;
  }
  return done;
}
