import { type Campaign, oncePerCampaign } from "../campaign";
import type { ArchiveSite } from "./archive-site";
import { nameWords, ownName, type PictureName } from "./picture-name";

/** A name of so many characters says who it is wherever it stands. */
const TELLING = 4;
/** A part of a site's name stands for it where it is at least so much of it. */
const SHARE = 2 / 3;

const ownNames = oncePerCampaign((campaign) => {
  const known = new WeakMap<ArchiveSite, ReturnType<typeof ownName>>();
  return {
    of(site: ArchiveSite) {
      const name = known.get(site) ?? ownName(site.name, campaign);
      known.set(site, name);
      return name;
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
  const { whole: words, core: cores } = nameWords(text, campaign);
  if (words.length === 0) return [];
  const coreOf = (site: ArchiveSite) => ownNames(campaign).of(site).core;
  const whole = sites.filter((site) => {
    const { core, whole: name } = ownNames(campaign).of(site);
    // 甲厂 is nothing without its trade word.
    if (core.length < 2) return name.length > 1 && words.includes(name);
    const isTelling =
      core.length >= TELLING && site.operators.some((each) => isOperator(each) && core.includes(each));
    return cores.some((word) => hasName(word, core, isTelling));
  });
  if (whole.length > 0) {
    return whole.filter((site) => {
      const core = coreOf(site);
      return !whole.some((other) => coreOf(other) !== core && coreOf(other).includes(core));
    });
  }
  const partly = sites.filter((site) => {
    const core = coreOf(site);
    return cores.some((word) => core.includes(word) && word.length >= core.length * SHARE);
  });
  if (partly.length > 0) return partly;
  return sites.filter(({ operators }) =>
    operators.some((name) => isOperator(name) && cores.some((word) => hasOperator(word, name))),
  );
}

/** A short name begins the words, and a very short one is all of them: 王五石材 is not 石材, nor 张三丰 张三. */
function hasName(word: string, core: string, isTelling: boolean): boolean {
  if (core.length === 2) return word === core;
  return isTelling ? word.includes(core) : word.startsWith(core);
}

function isOperator(name: string): boolean {
  return name.length > 1;
}

function hasOperator(word: string, name: string): boolean {
  return name.length === 2 ? word === name : word.includes(name);
}
