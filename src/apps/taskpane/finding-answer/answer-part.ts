import { part } from "../shared/part";

/** What ends a finding where it is read; fetched when a person first opens one. */
export const FindingAnswer = part(() => import(/* webpackChunkName: "finding-answer" */ "./FindingAnswer"));
