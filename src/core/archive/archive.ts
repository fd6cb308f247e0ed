import { livesOf, type Register, registerUntil, type StoryStep, storyOf } from "../consolidation";
import type { Campaign } from "../campaign";
import type { TownReport } from "../materials";
import { type ArchiveSite, type RegisteredSite, registeredSites } from "./archive-site";
import type { Shown } from "./site-page";
import type { Trouble } from "./trouble";
import { type Picture, type Placement, placePictures } from "./place-pictures";
import { picturesBySite, type SitePictures } from "./site-pictures";

/** A file of the folder given: a picture with its day, or what is wrong with it. */
export type FoundPicture = Picture | { readonly path: string; readonly trouble: Trouble };

/** The pictures of the town's sites (档案): what each has, what it lacks, and what belongs nowhere. */
export interface Archive extends Placement<RegisteredSite> {
  readonly sites: readonly SitePictures<RegisteredSite>[];
}

/** Places what lies in a folder. @param report what the register says at the end of the period. */
export function archiveOf(
  found: readonly FoundPicture[],
  report: Pick<TownReport, "sites">,
  campaign: Campaign,
): Archive {
  const sites = registeredSites(report, campaign);
  const { placed, unplaced } = placeFound(found, sites, campaign);
  return { placed, unplaced, sites: picturesBySite(sites, { placed }) };
}

/** Places pictures; what is no picture is told with them. */
export function placeFound<Site extends ArchiveSite>(
  found: readonly FoundPicture[],
  sites: readonly Site[],
  campaign: Campaign,
): Placement<Site> {
  const pictures = found.flatMap((file) => ("trouble" in file ? [] : [file]));
  const { placed, unplaced } = placePictures(pictures, sites, campaign);
  const unusable = found.flatMap((file) =>
    "trouble" in file
      ? [{ picture: { path: file.path, takenOn: null }, why: { reason: "unusable", ...file } as const }]
      : [],
  );
  return { placed, unplaced: [...unplaced, ...unusable] };
}

/** The archive without pictures that could not be read when they were to be shown. */
export function withoutTroubles(archive: Archive, troubles: Shown["troubles"]): Archive {
  if (troubles.length === 0) return archive;
  const broken = new Map(troubles.map(({ placed, trouble }) => [placed.picture, trouble]));
  const placed = archive.placed.filter(({ picture }) => !broken.has(picture));
  const more = [...broken].map(
    ([picture, trouble]) => ({ picture, why: { reason: "unusable", trouble } }) as const,
  );
  return {
    placed,
    unplaced: [...archive.unplaced, ...more],
    sites: picturesBySite(
      archive.sites.map(({ site }) => site),
      { placed },
    ),
  };
}

/** The life lines of sites up to a period. */
export function storiesOf(
  whole: Register,
  { due }: Pick<TownReport, "due">,
  campaign: Campaign,
): (site: RegisteredSite) => readonly StoryStep[] {
  const register = registerUntil(whole, due);
  const lives = livesOf(register, campaign);
  return ({ number }) => storyOf(register, lives, number);
}
