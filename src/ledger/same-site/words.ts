import type { Campaign } from "../../campaign";
import { takingAway } from "../take-away";

const PLACE_ENDINGS = /[省市县区镇乡]$/u;

/** Folds look-alike characters and takes the campaign's places, units and trade words out of a text. */
export function wordsTakenAway(campaign: Campaign): (text: string) => string {
  const fold = folding(campaign.sameSite.lookAlikes);
  const words = [...places(campaign), ...units(campaign), ...campaign.sameSite.tradeWords].map(fold);
  const takeAway = takingAway(words);
  return (text) => takeAway(fold(text));
}

function folding(groups: readonly string[]): (text: string) => string {
  const folded = new Map<string, string>();
  for (const group of groups) {
    const [first, ...others] = group;
    for (const character of others) folded.set(character, first!);
  }
  return (text) => {
    let out = text;
    for (let at = 0; at < text.length; at++) {
      const character = folded.get(text[at]!);
      if (character !== undefined) out = out.slice(0, at) + character + out.slice(at + 1);
    }
    return out;
  };
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
