export { AlikeIndex } from "./alike-index";
export { exactWords, isExactlySame, isSameSite, similarity } from "./compare";
export { type SiteInput, type SiteKey, siteKeys } from "./key";
export { matchAll, SiteIndex } from "./site-index";
