export * from "./keys";
export type * from "./schema";
export { cizao2019 } from "./campaigns/cizao-2019";
export * from "./period";
