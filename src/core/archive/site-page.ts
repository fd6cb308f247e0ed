import type { PlacedPicture } from "./place-pictures";
import type { RegisteredSite } from "./archive-site";
import { picturesOf, type SitePictures } from "./site-pictures";
import { type Stage, STAGES } from "./stage";
import type { Trouble } from "./trouble";

/** A picture scaled down and turned as it was taken; sizes are pixels. */
export interface Jpeg {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture on a site's page. */
export interface ShownPicture extends Jpeg {
  readonly stage: Stage;
  readonly placed: PlacedPicture;
}

/** The words of a site's page (一点一档). Its pictures come beside. */
export interface SitePage {
  readonly title: string;
  /** Each a label and a text. */
  readonly fields: readonly (readonly [label: string, text: string])[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly picturesTitle: string;
  /** What stands above the pictures of each stage, and in their place where there is none. */
  readonly stages: Readonly<Record<Stage, { readonly title: string; readonly none: string }>>;
  readonly captionOf: (shown: ShownPicture) => string;
  readonly below: readonly string[];
}

/** Pictures of a stage on the page: more would leave no room. */
const MOST = 2;

/** The pictures that a site's page shows, and those that turned out to be none. */
export interface Shown {
  readonly pictures: readonly ShownPicture[];
  readonly troubles: readonly { readonly placed: PlacedPicture; readonly trouble: Trouble }[];
}

/**
 * Takes the pictures of a site's page: of each stage the first two by day and name that can be shown.
 * @param scale makes a picture small, or says why it cannot.
 */
export async function showPictures(
  own: SitePictures<RegisteredSite>,
  scale: (picture: PlacedPicture) => Promise<Jpeg | Trouble>,
): Promise<Shown> {
  const pictures: ShownPicture[] = [];
  const troubles: { placed: PlacedPicture; trouble: Trouble }[] = [];
  for (const stage of STAGES) {
    let shown = 0;
    for (const placed of inOrder(picturesOf(own, stage))) {
      if (shown === MOST) break;
      // What shows two stages side by side is shown once, with the first.
      if (placed.stages[0] !== stage) continue;
      const made = await scale(placed);
      if (typeof made === "string") troubles.push({ placed, trouble: made });
      else {
        pictures.push({ ...made, stage, placed });
        shown++;
      }
    }
  }
  return { pictures, troubles };
}

function inOrder(pictures: readonly PlacedPicture[]): PlacedPicture[] {
  const key = ({ picture: { takenOn, path } }: PlacedPicture) => `${takenOn ?? "9999"} ${path}`;
  return pictures.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
