import { type Kind, toCome } from "./to-come";

/** Something that the fixtures expect: `holds` asserts it with `expect`. */
export interface Expected {
  readonly name: string;
  holds(): void | Promise<void>;
}

/** Whether an assertion of `expect` fails; any other error is thrown. */
async function failsAnAssertion(holds: Expected["holds"]): Promise<boolean> {
  try {
    await holds();
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

  for (const { name, holds } of now!) it(name, async () => holds());

  for (const { name, holds } of later!)
    it(`${name}: to come with part ${listed.get(name)}`, async () => {
      if (!(await failsAnAssertion(holds)))
        throw new Error("This holds now: delete its line from to-come.txt");
    });

  it("are named once each, as every line of to-come.txt of this kind names one", () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining([...listed.keys()]));
  });
}
