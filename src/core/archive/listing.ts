import type { Campaign } from "../campaign";
import type { ArchiveSite } from "./archive-site";
import { type PathNames, unitsNamed } from "./find-site";
import { sameName } from "./listed-pictures";
import type { ShownStages, Stage } from "./stage";

/** A ledger names a picture beside a site. */
interface Listing<Site extends ArchiveSite> {
  readonly site: Site;
  readonly stage: Stage | null;
}

/** Who lists a picture, by its name. */
export function sitesListing<Site extends ArchiveSite>(
  sites: readonly Site[],
): ReadonlyMap<string, readonly Listing<Site>[]> {
  const lists = new Map<string, Listing<Site>[]>();
  for (const site of sites) {
    for (const { name, stage } of site.listed ?? []) {
      const key = sameName(name);
      const known = lists.get(key);
      if (known) known.push({ site, stage });
      else lists.set(key, [{ site, stage }]);
    }
  }
  return lists;
}

/**
 * The one listing that a picture can be meant by; null where it is none or several. A camera's names come again in each
 * village: another unit's folder is no place for it, and of several the unit that the path names is meant.
 */
export function onlyListing<Site extends ArchiveSite>(
  lists: readonly Listing<Site>[],
  names: PathNames,
  campaign: Campaign,
): Listing<Site> | null {
  if (lists.length === 0) return null;
  const { units, isByFolder } = unitsNamed(names, campaign);
  const own = lists.filter(({ site: { unit } }) => unit !== null && units.includes(unit));
  const mayBe = isByFolder ? lists.filter((list) => list.site.unit === null || own.includes(list)) : lists;
  const meant = own.length > 0 ? own : mayBe;
  return meant.length === 1 ? meant[0]! : null;
}

/** What the ledger says of a picture, where its path says nothing else. */
export function listedStages(stage: Stage | null, path: ShownStages): ShownStages {
  if (stage === null) return path;
  return path.stages.length === 0 || path.stages.includes(stage)
    ? { stages: [stage], isUnclear: false }
    : { stages: [], isUnclear: true };
}
