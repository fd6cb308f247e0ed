import { part } from "../shared/part";

/** The answers to a number that no rule decides; fetched when a person first opens one. */
export const NumberAnswers = part(() => import(/* webpackChunkName: "number-answers" */ "./NumberAnswers"));

/** The number of what was done without one; fetched as the answers are. */
export const CountAnswer = part(() => import(/* webpackChunkName: "number-answers" */ "./CountAnswer"));
