import type { Campaign } from "../../campaign";

const PLACE_ENDINGS = /[省市县区镇乡]$/u;

/** Folds look-alike characters and takes the campaign's places, units and trade words out of a text. */
export function wordsTakenAway(campaign: Campaign): (text: string) => string {
  const fold = folding(campaign.sameSite.lookAlikes);
  const words = [
    ...new Set([...places(campaign), ...units(campaign), ...campaign.sameSite.tradeWords].map(fold)),
  ];
  words.sort((a, b) => b.length - a.length);
  if (words.length === 0) return fold;
  const pattern = new RegExp(words.map(escaped).join("|"), "gu");
  return (text) => fold(text).replace(pattern, "");
}

function folding(groups: readonly string[]): (text: string) => string {
  const folded = new Map<string, string>();
  for (const group of groups) {
    const [first, ...others] = group;
    for (const character of others) folded.set(character, first!);
  }
  if (folded.size === 0) return (text) => text;
  const pattern = new RegExp(`[${[...folded.keys()].map(escaped).join("")}]`, "gu");
  return (text) => text.replace(pattern, (character) => folded.get(character)!);
}

function places(campaign: Campaign): string[] {
  const names = [campaign.province, campaign.prefecture, campaign.city, campaign.town];
  return names.flatMap((name) => withStem(name, name.replace(PLACE_ENDINGS, "")));
}

/** A unit's name with each of the endings it may carry, and without. */
function units({ roster }: Campaign): string[] {
  return roster.units.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((written) => {
      const stems = roster.suffixes
        .filter((suffix) => written.endsWith(suffix))
        .map((suffix) => written.slice(0, -suffix.length))
        .filter((stem) => stem.length >= 2);
      return [written, ...stems.flatMap((stem) => [stem, ...roster.suffixes.map((suffix) => stem + suffix)])];
    }),
  );
}

/** A stem of one character would be taken out of the middle of other words. */
function withStem(name: string, stem: string): string[] {
  return stem.length >= 2 ? [name, stem] : [name];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}
