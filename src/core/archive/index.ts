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
