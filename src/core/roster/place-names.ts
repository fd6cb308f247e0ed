import type { Campaign } from "../campaign";
import { unitStem } from "./units";

/** Province, prefecture, city and town, with and without what they are. */
export function placesAbove({ province, prefecture, city, town }: Campaign): string[] {
  const above = [province, prefecture, city, town];
  return [...above, ...above.map((name) => name.replace(/[省市县区镇乡]$/, ""))];
}

/** Every name of a place that the campaign knows; a name of one character is too short to tell from a word. */
export function placeNames(campaign: Campaign): string[] {
  const { units, places } = campaign.roster;
  const forms = units.flatMap(({ name, aliases }) => [name, ...aliases]);
  const stems = forms.map((form) => unitStem(form, campaign));
  return [...placesAbove(campaign), ...forms, ...stems, ...places].filter((name) => name.length > 1);
}
