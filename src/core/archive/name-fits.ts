import { type Campaign, oncePerCampaign } from "../campaign";
import type { ArchiveSite } from "./archive-site";
import { nameCore, nameWords, type PictureName } from "./picture-name";

/** A name of so many characters says who it is wherever it stands. */
const TELLING = 4;
/** A part of a site's name stands for it where it is at least so much of it. */
const SHARE = 2 / 3;

const cores = oncePerCampaign((campaign) => {
  const known = new WeakMap<ArchiveSite, string>();
  return {
    of(site: ArchiveSite): string {
      const core = known.get(site) ?? nameCore(site.name, campaign);
      known.set(site, core);
      return core;
    },
  };
});

/**
 * The sites that a name fits best: the one whose name it has whole and longest, else those of whose name it has most,
 * else those whose operator it names. Several are not told apart; none is guessed.
 */
export function sitesNamed(
  { text }: PictureName,
  sites: readonly ArchiveSite[],
  campaign: Campaign,
): ArchiveSite[] {
  const words = nameWords(text, campaign)
    .split(" ")
    .filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const coreOf = (site: ArchiveSite) => cores(campaign).of(site);
  const whole = sites.filter((site) => {
    const core = coreOf(site);
    const hasOperator = site.operators.some((name) => name.length > 1 && core.includes(name));
    return words.some((word) => hasName(word, core, hasOperator));
  });
  if (whole.length > 0) {
    return whole.filter((site) => {
      const core = coreOf(site);
      return !whole.some((other) => coreOf(other) !== core && coreOf(other).includes(core));
    });
  }
  const partly = sites.filter((site) => {
    const core = coreOf(site);
    return words.some((word) => core.includes(word) && word.length >= core.length * SHARE);
  });
  if (partly.length > 0) return partly;
  return sites.filter(({ operators }) =>
    operators.some((name) => name.length > 1 && words.some((word) => hasOperator(word, name))),
  );
}

/** A short name begins the words, and a very short one is all of them: 王五石材 is not 石材, nor 张三丰 张三. */
function hasName(word: string, core: string, isTelling: boolean): boolean {
  if (core.length < 2) return false;
  if (core.length === 2) return word === core;
  return core.length >= TELLING && isTelling ? word.includes(core) : word.startsWith(core);
}

function hasOperator(word: string, name: string): boolean {
  return name.length === 2 ? word === name : word.includes(name);
}
