import type { Campaign } from "../../campaign";
import { fold, WordTable } from "../../language";
import { placeNames } from "../../roster";
import { MEASURES, NOMINAL, PARK, WORDS, type Role } from "./lexicon";

export type Measure = keyof typeof MEASURES;

export const lexicon = new WordTable<Role>();
for (const role of Object.keys(WORDS) as Role[]) lexicon.add(WORDS[role].split(" "), role);

const namesByCampaign = new WeakMap<Campaign, WordTable<true>>();

/** The campaign's names of places, folded as the text is: 后 of 后林 is no “afterwards”. */
export function namesOf(campaign: Campaign): WordTable<true> {
  let names = namesByCampaign.get(campaign);
  if (!names) {
    names = new WordTable<true>();
    names.add(
      placeNames(campaign).map((name) => fold(name).chars),
      true,
    );
    namesByCampaign.set(campaign, names);
  }
  return names;
}

export const measures = new WordTable<Measure>();
for (const measure of Object.keys(MEASURES) as Measure[]) measures.add(MEASURES[measure].split(" "), measure);

export const nominals = new WordTable<true>();
nominals.add(NOMINAL.split(" "), true);

export const parks = new WordTable<true>();
parks.add(PARK.split(" "), true);
