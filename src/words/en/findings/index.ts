import { findingsIn } from "../../findings-in";
import { cellWords } from "./cells";
import { consolidationWords } from "./consolidation";
import { fileWords } from "./file";
import { formWords } from "./form";
import { logWords } from "./log";
import { missingCellWords } from "./missing-cells";
import { rowWords } from "./rows";
import { tallyWords } from "./tally";

/** What is said of every finding, by code, en. */
export const { spokenCodes, findingTitle, findingMessage, findingReason, findingMending } = findingsIn({
  ...fileWords,
  ...formWords,
  ...missingCellWords,
  ...cellWords,
  ...rowWords,
  ...logWords,
  ...tallyWords,
  ...consolidationWords,
});
