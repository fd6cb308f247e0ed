import type { IsoDate } from "../../src/core/language";
import { cizao2019, periodToShow } from "../../src/core/campaign";
import { dueText } from "../../src/words/zh-CN/day";

describe("the due day in the quiet line", () => {
  it.each<[IsoDate, IsoDate | null, string]>([
    ["2019-11-27", "2019-11-20", "距11月30日报送还有3天"],
    ["2019-11-27", null, "距11月30日报送还有3天"],
    ["2019-11-20", "2019-11-20", "今天（11月20日）是报送日"],
    ["2026-11-27", "2019-11-20", "本期：2019年11月11日至20日"],
  ])("on %s, with a ledger of %s: %s", (today, reportDate, words) => {
    expect(dueText(periodToShow(cizao2019, reportDate, today), today, cizao2019)).toBe(words);
  });
});
