export * from "./keys";
export type * from "./schema";
export * from "./lookups";
export { promptTitleOf } from "./prompt-title";
export { cizao2019 } from "./campaigns/cizao-2019";
export * from "./calendar";
export { oncePerCampaign } from "./once-per-campaign";
