export {
  type Archive,
  archiveOf,
  type FoundPicture,
  placeFound,
  storiesOf,
  withoutTroubles,
} from "./archive";
export { safeName } from "./archive-names";
export { type ArchiveSite, type RegisteredSite, sitesOfLedgers } from "./archive-site";
export type { WhyNot } from "./find-site";
export { archiveIndex, type IndexTexts } from "./index-sheet";
export { listPictures } from "./picture-column";
export { type PlacedPicture, type Placement, placePictures } from "./place-pictures";
export { type Jpeg, type Shown, type ShownPicture, showPictures, type SitePage } from "./site-page";
export { dayHint, picturesBySite, picturesOf, type SitePictures } from "./site-pictures";
export { type Stage, STAGES } from "./stage";
export type { Trouble } from "./trouble";
