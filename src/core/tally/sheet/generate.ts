import { createTallySheet } from "./create-sheet";
import type { GenerateInput, GeneratedTally } from "./generation";
import { refreshTallySheet } from "./refresh-sheet";

/** Makes 附件2, or refreshes the one that is there: one patch. A figure that a person typed never changes. */
export function generateTally(input: GenerateInput): GeneratedTally {
  const { stated } = input;
  return stated ? refreshTallySheet({ ...input, stated }) : createTallySheet(input);
}
