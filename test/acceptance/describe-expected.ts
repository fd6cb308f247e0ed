import { type Kind, toCome } from "./to-come";

/** Something that the fixtures expect: `holds` asserts it, and waits so many seconds at most for a command that may hang. */
export interface Expected {
  readonly name: string;
  holds(seconds: number): void | Promise<void>;
}

/** What hangs today is not waited for: once it is mended, it answers at once. */
const seconds = { now: 20, toCome: 0.5 };
/** Milliseconds for a test, of which most go to starting processes on a busy machine. */
const longest = 120_000;

/** Whether an assertion of `expect` fails; any other error is thrown. */
async function failsAnAssertion(holds: Expected["holds"]): Promise<boolean> {
  try {
    await holds(seconds.toCome);
    return false;
  } catch (error) {
    if (error instanceof Error && "matcherResult" in error) return true;
    throw error;
  }
}

/** A test for each expectation: it holds, or it is listed in to-come.txt and does not hold yet. */
export function describeExpected(kind: Kind, all: readonly Expected[]): void {
  const listed = toCome(kind);
  const [now, later] = [false, true].map((isListed) =>
    all.filter(({ name }) => listed.has(name) === isListed),
  );

  for (const { name, holds } of now!) it(name, async () => holds(seconds.now), longest);

  for (const { name, holds } of later!)
    it(
      `${name}: to come with part ${listed.get(name)}`,
      async () => {
        if (await failsAnAssertion(holds)) return;
        throw new Error("This holds now: delete its line from test/fixtures/to-come.txt");
      },
      longest,
    );

  it("each have one name, and every line of to-come.txt of this kind names one of them", () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining([...listed.keys()]));
  });
}
