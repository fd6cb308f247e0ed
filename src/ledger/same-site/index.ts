export { isExactlySame, isSameSite, similarity } from "./compare";
export { type SiteInput, type SiteKey, siteKeys } from "./key";
export { matchAll, SiteIndex } from "./site-index";
