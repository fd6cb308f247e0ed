export { AlikeIndex } from "./index/alike-index";
export { exactWords, isExactlySame, isSameSite, similarity } from "./judge/compare";
export { type SiteInput, type SiteKey, siteKeys } from "./judge/key";
export { matchAll, SiteIndex } from "./index/site-index";
export { type AlikePair, alikePairs, likeness, pairOff } from "./pair-off";
