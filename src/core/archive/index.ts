export { type ArchiveSite, type RegisteredSite, registeredSites, sitesOfLedgers } from "./archive-site";
export type { WhyNot } from "./find-site";
export {
  type Picture,
  type PlacedPicture,
  type Placement,
  placePictures,
  type UnplacedPicture,
} from "./place-pictures";
export { dayHint, isWanted, picturesBySite, picturesOf, type SitePictures } from "./site-pictures";
export { type Stage, STAGES } from "./stage";
export {
  type Archive,
  archiveOf,
  type FoundPicture,
  placeFound,
  storiesOf,
  withoutTroubles,
} from "./archive";
export { safeName } from "./archive-names";
export { archiveIndex, type IndexTexts } from "./index-sheet";
export { type Jpeg, type Shown, type ShownPicture, showPictures, type SitePage } from "./site-page";
export type { Trouble } from "./trouble";
