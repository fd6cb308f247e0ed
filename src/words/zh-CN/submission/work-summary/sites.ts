import type { Campaign } from "../../../../core/campaign";
import { innerQuotes } from "../../../../core/language";
import type { DeadlineLine, SummarySite } from "../../../../core/submission";
import { lifecycleName } from "../../campaign/names";
import { siteWord } from "../../campaign/site-names";
import { dayText } from "../../day";
import { listed } from "../../sentence";

/** Sites of one day that are named; of more only their number is said. */
const mostNamed = 20;

/** A site as a paper names it that is read without the ledger: 下灶村“洗砂点”. */
export function siteName({ unit, name, address }: SummarySite, campaign: Campaign): string {
  const own = name || `未填名称的${siteWord(campaign)}${address ? `（${address}）` : ""}`;
  return unit ? `${unit}“${innerQuotes(own)}”` : own;
}

/** The sites by their days, a line each: 整治时限2019年11月30日：关停取缔2家（甲厂、乙厂）。 */
export function deadlineLines(lines: readonly DeadlineLine[], campaign: Campaign): string[] {
  const days = new Map<string, DeadlineLine[]>();
  for (const line of lines) {
    const limit = line.source === "row" ? lifecycleName(campaign, "timeLimit") : "阶段时限";
    const day = limit + dayText(line.deadline);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  const sorted = [...days].sort(([, a], [, b]) => (a[0]!.deadline < b[0]!.deadline ? -1 : 1));
  return sorted.map(([day, own]) => {
    const words = [...new Set(own.map(({ word }) => word))].map((word) => {
      const ofWord = own.filter((line) => line.word === word);
      const named =
        lines.length <= mostNamed ? `（${listed(ofWord.map(({ site }) => siteName(site, campaign)))}）` : "";
      return `${word || "处理意见待核"}${ofWord.length}家${named}`;
    });
    return `${day}：${words.join("，")}。`;
  });
}
