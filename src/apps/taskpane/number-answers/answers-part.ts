import { part } from "../shared/part";

/** The answers to a number that no rule decides; fetched when a person first opens one. */
export const NumberAnswers = part(() => import(/* webpackChunkName: "number-answers" */ "./NumberAnswers"));
