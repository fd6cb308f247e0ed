import { Budget } from "../../../src/hosts/files/budget";
import { computingTime } from "../../../src/hosts/files/computing-time";
import { defaultLimits, limitsOfOpened } from "../../../src/hosts/files/source-file";

/** Lets so many seconds pass, of which this process computes some. */
function machine() {
  let [passed, computed] = [0, 0];
  jest.spyOn(performance, "now").mockImplementation(() => passed);
  jest.spyOn(process, "cpuUsage").mockImplementation((since) => ({
    user: computed * 1e6 - (since?.user ?? 0),
    system: 0,
  }));
  return (seconds: { passed: number; computed: number }) => {
    passed += seconds.passed * 1000;
    computed += seconds.computed;
  };
}

afterEach(() => jest.restoreAllMocks());

test("time that other programs take does not count", () => {
  const work = machine();
  const spent = computingTime();
  work({ passed: 20, computed: 5 });
  expect(spent()).toBe(5000);
});

test("several threads never count more than the time that passes", () => {
  const work = machine();
  const spent = computingTime();
  work({ passed: 3, computed: 12 });
  expect(spent()).toBe(3000);
});

test("what computes nothing is not waited for without end", () => {
  const work = machine();
  const spent = computingTime();
  work({ passed: 60, computed: 0 });
  expect(spent()).toBe(10_000);
});

test.each([
  ["a file on a busy machine is read on", { passed: 40, computed: 6 }, false],
  ["a file that computes for longer than its limit is stopped", { passed: 16, computed: 16 }, true],
])("%s", (_, seconds, isStopped) => {
  const work = machine();
  const budget = new Budget(defaultLimits);
  work(seconds);
  const ask = () => budget.checkTime({ what: "rows" });
  if (isStopped) expect(ask).toThrow("too-slow rows");
  else expect(ask).not.toThrow();
});

test("a file that was opened is saved however long that takes", () => {
  const work = machine();
  const budget = new Budget(limitsOfOpened);
  work({ passed: 3600, computed: 3600 });
  expect(() => budget.checkTime({ what: "rows" })).not.toThrow();
});
