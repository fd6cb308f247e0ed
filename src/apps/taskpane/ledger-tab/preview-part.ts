import { part } from "../shared/part";

/** What a patch will do, line by line; fetched when a person first asks. */
export const Preview = part(() => import(/* webpackChunkName: "preview" */ "./Preview"));
