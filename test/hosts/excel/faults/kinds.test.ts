import { shiftOf } from "../../../../src/core/workbook";
import type { Behaviour } from "../../../excel-stand-in/behaviour";
import { worstExcel } from "../../../excel-stand-in/kinds";
import { type Change, describeFaults } from "./describe-faults";
import { patches, start } from "./kinds-of-patches";

jest.setTimeout(1_800_000);

type Changes = Readonly<Record<string, () => Promise<Change>>>;

const changes: Changes = Object.fromEntries(
  Object.entries(patches).map(([name, patch]) => [name, async () => ({ start, patch })]),
);

/** With every switch on, but for a filter where rows move, which is refused. */
const inTheWorst: Changes = Object.fromEntries(
  Object.entries(patches).map(([name, patch]) => {
    const isFiltered = !patch.some((edit) => shiftOf(edit)?.axis === "row");
    const behaviour: Behaviour = { ...worstExcel, hiddenRowsAreFiltered: isFiltered };
    return [`${name} in the worst Excel`, async () => ({ start, patch, behaviour })];
  }),
);

describe("every kind of edit", () => {
  describeFaults({ ...changes, ...(process.env["FAULTS"] !== undefined && inTheWorst) });
});
