import { WordTable } from "../language";
import { MEASURES, NOMINAL, PARK, WORDS, type Role } from "./lexicon";

export type Measure = keyof typeof MEASURES;

export const lexicon = new WordTable<Role>();
for (const role of Object.keys(WORDS) as Role[]) lexicon.add(WORDS[role].split(" "), role);

export const measures = new WordTable<Measure>();
for (const measure of Object.keys(MEASURES) as Measure[]) measures.add(MEASURES[measure].split(" "), measure);

export const nominals = new WordTable<true>();
nominals.add(NOMINAL.split(" "), true);

export const parks = new WordTable<true>();
parks.add(PARK.split(" "), true);
