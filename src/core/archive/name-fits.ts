import { type Campaign, oncePerCampaign } from "../campaign";
import type { ArchiveSite } from "./archive-site";
import { nameWords, ownName, type PictureName, plainName } from "./picture-name";
import { withoutDeeds } from "./stage";

/** A part of a site's name stands for it where it is at least so much of it. */
const SHARE = 2 / 3;

interface OwnNames {
  readonly whole: string;
  readonly core: string;
  readonly operators: readonly string[];
  /** Its operator's name is in its own. */
  readonly isTelling: boolean;
}

/** Read once: a town has thousands of pictures and of sites, and each is held against each. */
const ownNames = oncePerCampaign((campaign) => {
  const known = new WeakMap<ArchiveSite, OwnNames>();
  const read = (site: ArchiveSite): OwnNames => {
    const { whole, core } = ownName(site.name, campaign);
    const operators = operatorsOf(site, campaign);
    const names = { whole, core, operators, isTelling: operators.some((name) => core.includes(name)) };
    known.set(site, names);
    return names;
  };
  return { of: (site: ArchiveSite): OwnNames => known.get(site) ?? read(site) };
});

/** The operators' names as a picture's name would have them; one character names nobody. */
export function operatorsOf({ operators }: ArchiveSite, campaign: Campaign): string[] {
  return operators.map((name) => plainName(name, campaign).trim()).filter((name) => name.length > 1);
}

/**
 * The sites that a name fits best: the one whose name it has whole and longest, else those of whose name it has most,
 * else those whose operator it names. Several are not told apart; none is guessed.
 */
export function sitesNamed(
  { text }: PictureName,
  sites: readonly ArchiveSite[],
  campaign: Campaign,
): ArchiveSite[] {
  const { whole: words, core: cores } = nameWords(text, campaign);
  if (words.length === 0) return [];
  const names = ownNames(campaign);
  // 张三 石材厂 is one name, with a blank in it.
  const joined = cores.join("");
  const bare = withoutDeeds(joined, campaign);
  const said: SaidName = { joined, bare };
  const whole = sites.filter((site) => {
    const own = names.of(site);
    // 甲厂 is nothing without its trade word.
    if (own.core.length < 2) return own.whole.length > 1 && words.includes(own.whole);
    return hasName(said, own);
  });
  const coreOf = (site: ArchiveSite) => names.of(site).core;
  if (whole.length > 0) {
    return whole.filter((site) => {
      const core = coreOf(site);
      return !whole.some((other) => coreOf(other) !== core && coreOf(other).includes(core));
    });
  }
  const partly = sites.filter((site) => {
    const core = coreOf(site);
    return bare.length > 1 && core.includes(bare) && bare.length >= core.length * SHARE;
  });
  if (partly.length > 0) return partly;
  return sites.filter((site) => names.of(site).operators.some((name) => hasOperator(said, name)));
}

/** What a picture's name says besides places, days, numbers, stages and trade words. */
interface SaidName {
  readonly joined: string;
  /** Without what was done to the site. */
  readonly bare: string;
}

/**
 * A name with its operator's in it may stand anywhere; another must come first, and a very short one must be all: 王五石材
 * is not 石材, nor 张三丰 张三.
 */
function hasName({ joined, bare }: SaidName, { core, isTelling }: OwnNames): boolean {
  if (core.length === 2) return bare === core;
  return isTelling ? joined.includes(core) : joined.startsWith(core);
}

function hasOperator({ joined, bare }: SaidName, name: string): boolean {
  return name.length === 2 ? bare === name : joined.includes(name);
}
