/** What is needed only once something is written: kept out of what loads first. */
export { changesOf, stillAsLeft } from "../../../core/workbook";
export { describeChanges } from "./describe-changes";
export { fixAll } from "./fix-all";
export { writeLifting } from "./lifting";
export { doneSentence } from "../../../words/localized/pane/done";
