import type { Campaign } from "../campaign";
import type { IsoDate } from "../language";
import type { ArchiveSite } from "./archive-site";
import { findSite, type PathNames, readPath, type WhyNot } from "./find-site";
import { sameName } from "./listed-pictures";
import { listedStages, onlyListing, sitesListing } from "./listing";
import { operatorsOf } from "./name-fits";
import { ownName, plainName } from "./picture-name";
import { type ShownStages, STAGES, stagesIn } from "./stage";

/** A picture as it lies in the folder. */
export interface Picture {
  /** The way down from the folder given, `/` between names. */
  readonly path: string;
  /** The day that the camera wrote into it. */
  readonly takenOn: IsoDate | null;
}

/** A picture of which the site is known. */
export interface PlacedPicture<Site extends ArchiveSite = ArchiveSite> extends ShownStages {
  readonly picture: Picture;
  readonly site: Site;
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
    const list = onlyListing(listedBy.get(sameName(picture.path)) ?? [], names, campaign);
    if (list) {
      const { site, stage } = list;
      // Cameras give the same names again: a path that says another site is asked about.
      if ("site" in one && one.site !== site)
        unplaced.push({ picture, why: { reason: "contradicts", fits: [one.site, site] } });
      else {
        placed.push({ picture, site, ...listedStages(stage, stagesOf(names, site, campaign)) });
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
function stagesOf({ file, folders }: PathNames, site: ArchiveSite, campaign: Campaign): ShownStages {
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
