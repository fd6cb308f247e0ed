import type { Campaign } from "../../campaign";
import { takingAway } from "../../language";

const PLACE_ENDINGS = /[省市县区镇乡]$/u;

/** Folds look-alike characters and takes the campaign's places, units and trade words out of a text. */
export function wordsTakenAway(campaign: Campaign): (text: string) => string {
  const fold = folding(campaign.sameSite.lookAlikes);
  const words = [...places(campaign), ...units(campaign), ...campaign.sameSite.tradeWords].map(fold);
  const takeAway = takingAway(words);
  return (text) => takeAway(fold(text));
}

function folding(groups: readonly string[]): (text: string) => string {
  const folded = new Uint16Array(65536);
  for (const group of groups) {
    for (let i = 1; i < group.length; i++) folded[group.charCodeAt(i)] = group.charCodeAt(0);
  }
  return (text) => {
    let out = "";
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
      const code = folded[text.charCodeAt(at)]!;
      if (code === 0) continue;
      out += text.slice(kept, at) + String.fromCharCode(code);
      kept = at + 1;
    }
    return kept === 0 ? text : out + text.slice(kept);
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
