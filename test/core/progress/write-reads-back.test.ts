import type { IsoDate } from "../../../src/core/language";
import fc from "../../environment/fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import {
  appendProgress,
  COUNTED_KINDS,
  FACT_KINDS,
  factsOfEntry,
  readProgress,
  writeProgress,
  type Fact,
  type ProgressEntry,
} from "../../../src/core/progress";

const today = "2019-11-20";
const key = ({ kind, count, date, approximate }: Partial<Fact>): string =>
  [kind, count ?? "", date ?? "", approximate === true ? "~" : ""].join(" ");
const read = (text: string): string[] => readProgress(text, { today, campaign: cizao2019 }).map(key).sort();
const wanted = (entries: readonly ProgressEntry[]): string[] =>
  entries
    .flatMap((entry) =>
      factsOfEntry(entry).map((fact) =>
        key({ ...fact, ...(entry.date === undefined ? {} : { date: entry.date }) }),
      ),
    )
    .sort();

const date = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10) as IsoDate);
const name = fc.oneof(
  fc.constantFrom(
    "磨粒机",
    "印花台板",
    "不锈钢反应釜",
    "3000型造粒机",
    "官田工业园",
    "磁灶印刷基地",
    "未拆的机器",
    "拟建园",
    "电表2个、",
  ),
  fc.string({ unit: fc.constantFrom(..."磨粒机台板园未拟将不断电取缔3十的，。（）已约 "), maxLength: 8 }),
);
const entry: fc.Arbitrary<ProgressEntry> = fc
  .record({
    kind: fc.constantFrom(...FACT_KINDS),
    date: fc.option(date, { nil: undefined }),
    count: fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined }),
    what: fc.option(name, { nil: undefined }),
  })
  .map(({ kind, date: day, count, what }) => ({
    kind,
    ...(day === undefined ? {} : { date: day }),
    ...(count === undefined || !COUNTED_KINDS.has(kind) ? {} : { count }),
    ...(what === undefined ? {} : { what }),
  }));
const entries = fc.array(entry, { maxLength: 6 });

const EXISTING = [
  "",
  "已取缔",
  "11月12日联合取缔，断水断电；下一步：一是清除设备；",
  "未断电，如不配合将强制拆除设备3台",
  "捣毁磨粒机3台、造粒机两台（2019.11.5",
  "责令11月30日前拆除设备。\n",
  "按两断三清标准",
  "查封电表：",
  "正在整改，20",
];

describe("writeProgress", () => {
  it("writes an entry in words that the grammar reads", () => {
    expect(
      writeProgress(
        [{ kind: "equipmentDestroyed", date: "2019-11-20", count: 3, what: "磨粒机" }],
        cizao2019,
      ),
    ).toBe("2019年11月20日捣毁磨粒机3台。");
    expect(writeProgress([{ kind: "relocated", what: "官田工业园" }], cizao2019)).toBe(
      "已搬迁至官田工业园。",
    );
  });

  it("puts entries without a date first", () => {
    expect(writeProgress([{ kind: "closed", date: "2019-11-20" }, { kind: "powerCut" }], cizao2019)).toBe(
      "切断工业用电。2019年11月20日已依法取缔。",
    );
  });

  it("refuses an impossible date or count", () => {
    expect(() => writeProgress([{ kind: "closed", date: "2019-02-30" }], cizao2019)).toThrow(RangeError);
    expect(() => writeProgress([{ kind: "metersSealed", count: 0 }], cizao2019)).toThrow(RangeError);
  });

  it("writes what reads back as exactly the facts entered", () => {
    fc.assert(
      fc.property(entries, (all) => expect(read(writeProgress(all, cizao2019))).toEqual(wanted(all))),
      { numRuns: 500 },
    );
  });
});

describe("appendProgress", () => {
  it("leaves the facts of the existing text as they were", () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXISTING), entries, (existing, all) => {
        expect(read(appendProgress(existing, all, cizao2019))).toEqual(
          [...read(existing), ...wanted(all)].sort(),
        );
      }),
      { numRuns: 500 },
    );
  });
});
