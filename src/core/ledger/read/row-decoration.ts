import { comparable, withoutBlanks } from "../../language";

/** A header of fewer titles shows no custom of its own. */
const fewestTitles = 6;
const longestEnding = 4;
/** So many of ten titles have what stands in all of them. */
const share = 0.7;
const numberBehind = /[（(]?\d{1,2}[）)]?$/;
const placeBefore = /^第(?:\d{1,2}|[一二三四五六七八九十]{1,2})[栏列项][:：、.]?/;

/**
 * What the titles of one row have in common and no title says: 栏 or 必填 behind each, its number behind, 第1栏 before.
 * @returns a title without it, null for one that has none.
 */
export function plainTitleOf(titles: readonly string[]): (title: string) => string | null {
  const said = titles.map(bare).filter((title) => title.length > 1);
  const needed = Math.max(fewestTitles, Math.ceil(said.length * share));
  if (said.length < needed) return () => null;
  const ending = commonEnding(said, needed);
  const patterns = [numberBehind, placeBefore].filter(
    (pattern) => said.filter((title) => pattern.test(title)).length >= needed,
  );
  return (title) => {
    const whole = bare(title);
    const shorter = ending !== "" && whole.endsWith(ending) ? whole.slice(0, -ending.length) : whole;
    const plain = patterns.reduce((rest, pattern) => rest.replace(pattern, ""), shorter);
    return plain === whole || plain === "" ? null : plain;
  };
}

function bare(title: string): string {
  return withoutBlanks(comparable(title));
}

/** The longest ending that so many titles have; empty for none. */
function commonEnding(titles: readonly string[], needed: number): string {
  for (let length = longestEnding; length > 0; length--) {
    const counts = new Map<string, number>();
    for (const title of titles) {
      const ending = title.slice(-length);
      if (title.length > length) counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
    for (const [ending, count] of counts) if (count >= needed) return ending;
  }
  return "";
}
