import { type Campaign, oncePerCampaign } from "../campaign";
import { takingAway, withoutBlanks } from "../language";
import { placesAbove } from "./place-names";
import { unitStem } from "./units";

interface AddressNames {
  /** Takes away what says no more than the village: province, city, town, units, 内/附近 …. */
  readonly takeAway: (text: string) => string;
  readonly town: string;
  readonly names: readonly string[];
  /** The place in the roster of the first unit with a stem. */
  readonly placeOfStem: ReadonlyMap<string, number>;
  readonly stemLengths: readonly number[];
}

const nearWords = ["附近", "境内", "内", "里", "旁"];
const villageEndings = ["社区", "村"];
const punctuation = /[\p{P}\p{S}]/gu;
const longestRead = 300;

const addressNames = oncePerCampaign((campaign): AddressNames => {
  const units = campaign.roster.units.map(({ name }) => ({ name, stem: unitStem(name, campaign) }));
  const takeAway = takingAway([
    ...placesAbove(campaign),
    ...units.flatMap(({ name, stem }) => [name, stem, ...villageEndings.map((ending) => stem + ending)]),
    ...campaign.roster.units.flatMap((unit) => unit.aliases),
    ...nearWords,
  ]);
  const placeOfStem = new Map(units.map(({ stem }, place) => [stem, place] as const).reverse());
  const stemLengths = [...new Set([...placeOfStem.keys()].map(({ length }) => length))];
  return { takeAway, town: campaign.town, names: units.map(({ name }) => name), placeOfStem, stemLengths };
});

/** Whether nothing is left of an address once province, city, town, units and words for “near” are taken away. */
export function isVagueAddress(address: string, campaign: Campaign): boolean {
  if (address.length > longestRead) return false;
  const bare = withoutBlanks(address).replace(punctuation, "");
  return addressNames(campaign).takeAway(bare) === "";
}

/** The roster unit followed by 村 or 社区 that an address names instead of the reporting unit; null when none. */
export function otherUnitNamed(address: string, unit: string, campaign: Campaign): string | null {
  const { names, town, placeOfStem, stemLengths } = addressNames(campaign);
  const text = withoutBlanks(address.slice(0, longestRead)).replaceAll(town, " ");
  if (text.includes(unitStem(unit, campaign))) return null;
  let first = Infinity;
  for (const ending of villageEndings) {
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
      for (const length of stemLengths) {
        const place = at >= length ? placeOfStem.get(text.slice(at - length, at)) : undefined;
        if (place !== undefined && place < first) first = place;
      }
    }
  }
  return names[first] ?? null;
}

/** Whether an address names a unit: its name, or its stem followed by 村 or 社区. */
export function namesUnitInAddress(address: string, unit: string, campaign: Campaign): boolean {
  const text = withoutBlanks(address.slice(0, longestRead)).replaceAll(campaign.town, " ");
  const stem = unitStem(unit, campaign);
  return text.includes(unit) || villageEndings.some((ending) => text.includes(stem + ending));
}
