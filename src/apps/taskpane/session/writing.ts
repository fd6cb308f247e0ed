/** What is needed only once something is written: kept out of what loads first. */
export { invertPatch, stillAsLeft } from "../../../core/workbook";
export { describeChanges } from "./describe-changes";
