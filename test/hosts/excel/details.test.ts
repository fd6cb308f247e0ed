import { DetailReader } from "../../../src/hosts/excel/read/details/reading";

const context = { sync: () => Promise.resolve() } as unknown as Excel.RequestContext;

/** Reads one detail whose answer fails; whether it was passed over. */
async function readFailing(error: Error): Promise<boolean> {
  let isMissed = false;
  const reader = new DetailReader(
    (batch) => batch(context),
    () => undefined,
  );
  await reader.read([
    {
      name: "freeze",
      *ask() {
        yield;
        throw error;
      },
      miss: () => void (isMissed = true),
    },
  ]);
  return isMissed;
}

describe("a detail that cannot be read", () => {
  it("is passed over where Excel failed at it", async () => {
    expect(await readFailing(Object.assign(new Error(), { code: "GeneralException" }))).toBe(true);
  });

  it("is a fault that surfaces where the code failed", async () => {
    await expect(readFailing(new ReferenceError("x is not defined"))).rejects.toThrow(ReferenceError);
  });
});
