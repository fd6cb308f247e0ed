import type { Campaign } from "../campaign";
import { fileName } from "../language";
import { type Stage, STAGES, stagesIn } from "./stage";

/** A picture that a ledger names beside a site. */
export interface ListedPicture {
  readonly name: string;
  /** What the ledger says that it shows; null where it does not say. */
  readonly stage: Stage | null;
}

/** Pictures to be named beside a site. */
export interface NewPictures {
  readonly names: readonly string[];
  readonly stage: Stage | null;
  /** How the ledger writes what pictures show, before their names. */
  readonly labels: Readonly<Record<Stage, string>>;
}

/** Reads names of files, with a stage and a colon before those that show it: 整治前：IMG_1.jpg、IMG_2.jpg；整治后：3.jpg. */
export function readListed(text: string, campaign: Campaign): ListedPicture[] {
  const listed: ListedPicture[] = [];
  let stage: Stage | null = null;
  for (const part of text.split(/[、，,；;\r\n]+/u)) {
    const labelled = /^\s*([^:：]{1,12})[:：](.*)$/u.exec(part);
    const said = labelled ? stagesIn(labelled[1]!.trim(), campaign).stages : [];
    if (labelled && said.length === 1) stage = said[0]!;
    const name = (labelled && said.length === 1 ? labelled[2]! : part).trim();
    if (name !== "") listed.push({ name, stage });
  }
  return listed;
}

/** The text with more names in it, each once, those of a stage together. */
export function withListed(text: string, { names, stage, labels }: NewPictures, campaign: Campaign): string {
  const before = readListed(text, campaign);
  const known = new Set(before.map(({ name }) => sameName(name)));
  const fresh = names.filter((name, at) => {
    const own = sameName(name);
    return !known.has(own) && names.findIndex((other) => sameName(other) === own) === at;
  });
  const all = [...before, ...fresh.map((name) => ({ name, stage }))];
  return [null, ...STAGES]
    .flatMap((each) => {
      const own = all.filter((picture) => picture.stage === each).map(({ name }) => name);
      return own.length > 0 ? [`${each === null ? "" : `${labels[each]}：`}${own.join("、")}`] : [];
    })
    .join("；");
}

/** Names of files are the same in either case and width, and wherever they lie. */
export function sameName(path: string): string {
  return fileName(path).normalize("NFKC").toLowerCase();
}
