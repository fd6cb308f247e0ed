import type { Campaign } from "../campaign";
import type { IsoDate } from "../language";
import type { ArchiveSite } from "./archive-site";
import { findSite, type PathNames, readPath, type WhyNot } from "./find-site";
import { sameName } from "./listed-pictures";
import { operatorsOf } from "./name-fits";
import { ownName, plainName } from "./picture-name";
import { type Stage, STAGES, stagesIn } from "./stage";

/** A picture as it lies in the folder. */
export interface Picture {
  /** The way down from the folder given, `/` between names. */
  readonly path: string;
  /** The day that the camera wrote into it. */
  readonly takenOn: IsoDate | null;
}

/** A picture of which the site is known. */
export interface PlacedPicture<Site extends ArchiveSite = ArchiveSite> {
  readonly picture: Picture;
  readonly site: Site;
  /** What it shows: one stage, more than one where it shows them side by side, none where no word says it. */
  readonly stages: readonly Stage[];
  /** The words of file and folder say different stages. */
  readonly isUnclear: boolean;
}

/** A picture of which the site is not known, with the reason. */
export interface UnplacedPicture {
  readonly picture: Picture;
  readonly why: WhyNot;
}

/** All pictures: each is placed or told. */
export interface Placement<Site extends ArchiveSite = ArchiveSite> {
  readonly placed: readonly PlacedPicture<Site>[];
  readonly unplaced: readonly UnplacedPicture[];
}

/**
 * Finds the site and the stage of each picture by what a ledger lists, else by the names of its path: 编号, 序号 within a unit, or the site's or its
 * operator's name; 整治前, 整治中, 整治后. What no name says is not guessed.
 */
export function placePictures<Site extends ArchiveSite>(
  pictures: readonly Picture[],
  sites: readonly Site[],
  campaign: Campaign,
): Placement<Site> {
  const read = pictures.map((picture) => ({ picture, names: readPath(picture.path, campaign) }));
  const found = read.map((each) => ({ ...each, found: findSite(each.names, sites, campaign) }));
  const counting = foldersThatCount(found, campaign);
  const placed: PlacedPicture<Site>[] = [];
  const unplaced: UnplacedPicture[] = [];
  const listedBy = sitesListing(sites);
  for (const { picture, names, found: one } of found) {
    const lists = listedBy.get(sameName(picture.path)) ?? [];
    if (lists.length === 1) {
      const { site, stage } = lists[0]!;
      // Cameras give the same names again: a path that says another site is asked about.
      if ("site" in one && one.site !== site)
        unplaced.push({ picture, why: { reason: "contradicts", fits: [one.site, site] } });
      else {
        const said = stage ? { stages: [stage], isUnclear: false } : stagesOf(names, site, campaign);
        placed.push({ picture, site, ...said });
      }
      continue;
    }
    const isCount = names.file.isOnlyNumber && counting.has(folderOf(picture.path));
    if (!("site" in one)) unplaced.push({ picture, why: isCount ? { reason: "only-a-count" } : one });
    else if (isCount && isByFileAlone(names, sites, campaign))
      unplaced.push({ picture, why: { reason: "only-a-count" } });
    else {
      const site = one.site as Site;
      placed.push({ picture, site, ...stagesOf(names, site, campaign) });
    }
  }
  return { placed, unplaced };
}

/** Who lists a picture, by its name; one that several list says nothing by its name alone. */
function sitesListing<Site extends ArchiveSite>(
  sites: readonly Site[],
): ReadonlyMap<string, { readonly site: Site; readonly stage: Stage | null }[]> {
  const lists = new Map<string, { site: Site; stage: Stage | null }[]>();
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

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/**
 * Folders in which bare numbers (1.jpg, 2.jpg) count the pictures: one of them is no 序号, or nothing says a stage, so
 * that they may as well be.
 */
function foldersThatCount(
  found: readonly { readonly picture: Picture; readonly names: PathNames; readonly found: object }[],
  campaign: Campaign,
): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { picture, names, found: one } of found) {
    const { file, folders: above } = names;
    if (!file.isOnlyNumber || file.number!.isLabelled) continue;
    const isSaid = [file, ...above].some(({ text }) => stagesIn(text, campaign).stages.length > 0);
    if (!isSaid || ("reason" in one && one.reason === "no-such-sequence"))
      folders.add(folderOf(picture.path));
  }
  return folders;
}

/** Whether only the file's bare number says the site. */
function isByFileAlone(
  { file, folders }: PathNames,
  sites: readonly ArchiveSite[],
  campaign: Campaign,
): boolean {
  if (file.number?.isLabelled) return false;
  const without: PathNames = { file: { ...file, number: null }, folders };
  return !("site" in findSite(without, sites, campaign));
}

/** The stages of the file's name, else of the nearest folder that says one. */
function stagesOf(
  { file, folders }: PathNames,
  site: ArchiveSite,
  campaign: Campaign,
): Pick<PlacedPicture, "stages" | "isUnclear"> {
  const own = stagesIn(withoutSite(file.text, site, campaign), campaign);
  // 整治前后照片 holds pictures of all stages.
  const above = folders
    .map(({ text }) => stagesIn(withoutSite(text, site, campaign), campaign).stages)
    .find((stages) => stages.length === 1);
  if (own.stages.length > 1 && !own.isJoined) return { stages: [], isUnclear: true };
  if (own.stages.length === 0) return { stages: above ?? [], isUnclear: false };
  const isUnclear = above !== undefined && !own.stages.includes(above[0]!);
  return isUnclear
    ? { stages: [], isUnclear }
    : { stages: STAGES.filter((stage) => own.stages.includes(stage)), isUnclear };
}

/** A text in which the site's own names are blank, so that 后 of 后山石材厂 is no stage. */
function withoutSite(text: string, site: ArchiveSite, campaign: Campaign): string {
  const { name } = site;
  const { whole, core } = ownName(name, campaign);
  const names = [plainName(name, campaign).trim(), whole, core, ...operatorsOf(site, campaign)];
  return names.filter((each) => each.length > 1).reduce((rest, each) => rest.replaceAll(each, " "), text);
}
