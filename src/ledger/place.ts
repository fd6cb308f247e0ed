import type { Campaign } from "../campaign";
import { withoutBlanks } from "./text";
import { unitStem } from "./unit";

interface PlaceNames {
  /** What says no more than the village: province, city, town, units, 内/附近 …, the longest first. */
  readonly vague: readonly string[];
  readonly town: string;
  readonly units: readonly { readonly name: string; readonly stem: string }[];
}

const nearWords = ["附近", "境内", "内", "里", "旁"];
const villageEndings = ["社区", "村"];
const longestRead = 300;
const cache = new WeakMap<Campaign, PlaceNames>();

function placeNames(campaign: Campaign): PlaceNames {
  const known = cache.get(campaign);
  if (known) return known;
  const above = [campaign.province, campaign.prefecture, campaign.city, campaign.town];
  const units = campaign.roster.units.map(({ name }) => ({ name, stem: unitStem(name, campaign) }));
  const vague = [
    ...above,
    ...above.map((name) => name.replace(/[省市县区镇乡]$/, "")),
    ...units.flatMap(({ name, stem }) => [name, stem, ...villageEndings.map((ending) => stem + ending)]),
    ...campaign.roster.units.flatMap((unit) => unit.aliases),
    ...nearWords,
  ].sort((a, b) => b.length - a.length);
  const names = { vague: [...new Set(vague)], town: campaign.town, units };
  cache.set(campaign, names);
  return names;
}

/** Whether nothing is left of an address once province, city, town, units and words for “near” are taken away. */
export function isVagueAddress(address: string, campaign: Campaign): boolean {
  if (address.length > longestRead) return false;
  let rest = withoutBlanks(address).replace(/[\p{P}\p{S}]/gu, "");
  for (const name of placeNames(campaign).vague) {
    if (!rest) break;
    rest = rest.replaceAll(name, "");
  }
  return rest === "";
}

/** The roster unit followed by 村 or 社区 that an address names instead of the reporting unit; null when none. */
export function otherUnitNamed(address: string, unit: string, campaign: Campaign): string | null {
  const { units, town } = placeNames(campaign);
  const text = withoutBlanks(address.slice(0, longestRead)).replaceAll(town, " ");
  if (text.includes(unitStem(unit, campaign))) return null;
  const other = units.find(({ stem }) => villageEndings.some((ending) => text.includes(stem + ending)));
  return other && other.name !== unit ? other.name : null;
}
