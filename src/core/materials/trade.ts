import type { Campaign, ColumnKey } from "../campaign";
import { fold } from "../language";
import type { TownSite } from "./town-sites";

/** The sites of a trade; of null those of which neither name nor equipment tells it. */
export interface TradeSites {
  readonly trade: string | null;
  readonly sites: readonly TownSite[];
}

/** The sites by trade, in the campaign's order; last those of none that is known. A trade without sites is left out. */
export function byTrade(sites: readonly TownSite[], campaign: Campaign): TradeSites[] {
  const trades = new Map(sites.map((site) => [site, tradeOf(site.row, campaign)]));
  const names = new Set(campaign.trades.kinds.map(({ name }) => name));
  return [...names, null].flatMap((trade): TradeSites[] => {
    const own = sites.filter((site) => trades.get(site) === trade);
    return own.length > 0 ? [{ trade, sites: own }] : [];
  });
}

type Texts = { text(key: ColumnKey): string };

/**
 * The trade of a site by the campaign's words; null where neither its name nor its equipment tells it. In a name the
 * last word counts, since a Chinese name ends in what the thing is; of equipment the first.
 */
export function tradeOf(site: Texts, { trades }: Pick<Campaign, "trades">): string | null {
  const name = fold(site.text("siteName")).chars;
  const byName = best(name, trades.kinds, (at, word) => at + word.length);
  return byName ?? best(fold(site.text("equipment")).chars, trades.kinds, (at) => -at);
}

/** The trade whose word ranks highest; of as high a one the longer word. */
function best(
  text: string,
  kinds: Campaign["trades"]["kinds"],
  rankOf: (at: number, word: string) => number,
): string | null {
  let found = { rank: -Infinity, length: 0, name: null as string | null };
  for (const { name, words } of kinds) {
    for (const written of words) {
      const word = fold(written).chars;
      for (let at = word ? text.indexOf(word) : -1; at >= 0; at = text.indexOf(word, at + 1)) {
        const rank = rankOf(at, word);
        const isBetter = rank > found.rank || (rank === found.rank && word.length > found.length);
        if (isBetter) found = { rank, length: word.length, name };
      }
    }
  }
  return found.name;
}
