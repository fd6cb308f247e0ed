import { Turns } from "../../../../src/core/workbook";

describe("turns", () => {
  it("finish one piece of work before the next begins", async () => {
    const turns = new Turns();
    const steps: string[] = [];
    const work = (name: string, milliseconds: number) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      steps.push(`${name} ends`);
      return name;
    };
    const answers = await Promise.all([turns.take(work("slow", 20)), turns.take(work("quick", 0))]);
    expect(answers).toEqual(["slow", "quick"]);
    expect(steps).toEqual(["slow begins", "slow ends", "quick begins", "quick ends"]);
  });

  it("continue after a failure, which only its own caller sees", async () => {
    const turns = new Turns();
    const failed = turns.take(() => Promise.reject(new Error("no")));
    const next = turns.take(() => Promise.resolve("yes"));
    await expect(failed).rejects.toThrow("no");
    await expect(next).resolves.toBe("yes");
  });
});
