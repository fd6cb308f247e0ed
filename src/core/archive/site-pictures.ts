import type { ArchiveSite } from "./archive-site";
import type { Placement, PlacedPicture } from "./place-pictures";
import { type Stage, STAGES } from "./stage";

/** The pictures of a site, and what it lacks. */
export interface SitePictures<Site extends ArchiveSite = ArchiveSite> {
  readonly site: Site;
  readonly pictures: readonly PlacedPicture<Site>[];
  /** 整治前, and of a site that is done 整治后: nobody is asked for what is still to come. */
  readonly missing: readonly Stage[];
}

/** Each site with its pictures, in the order of the sites. */
export function picturesBySite<Site extends ArchiveSite>(
  sites: readonly Site[],
  { placed }: Pick<Placement<Site>, "placed">,
): SitePictures<Site>[] {
  const own = new Map<Site, PlacedPicture<Site>[]>(sites.map((site) => [site, []]));
  for (const picture of placed) own.get(picture.site)?.push(picture);
  return sites.map((site) => {
    const pictures = own.get(site)!;
    const missing = STAGES.filter(
      (stage) => isWanted(stage, site) && !pictures.some(({ stages }) => stages.includes(stage)),
    );
    return { site, pictures, missing };
  });
}

/** Whether a site should have a picture of the stage by now. 整治中 is shown where there is one, and never asked for. */
export function isWanted(stage: Stage, { isDone }: ArchiveSite): boolean {
  return stage === "before" || (stage === "after" && isDone);
}

/** The pictures of a site that show a stage; null: those of which no word says it. */
export function picturesOf<Site extends ArchiveSite>(
  { pictures }: SitePictures<Site>,
  stage: Stage | null,
): readonly PlacedPicture<Site>[] {
  return pictures.filter(({ stages }) => (stage === null ? stages.length === 0 : stages.includes(stage)));
}

/** What the day of a picture without a stage says beside the day on which its site was done; a hint for a person. */
export function dayHint({ picture, site, stages }: PlacedPicture): "earlier" | "later" | null {
  if (stages.length > 0 || picture.takenOn === null || site.doneOn === null) return null;
  if (picture.takenOn === site.doneOn) return null;
  return picture.takenOn < site.doneOn ? "earlier" : "later";
}
