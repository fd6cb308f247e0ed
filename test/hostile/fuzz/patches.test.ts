import fc from "../../environment/fast-check";
import { applyPatch, invertPatch, WorkbookError, type WorkbookSnapshot } from "../../../src/core/workbook";
import { edit, workbook } from "../../core/workbook/arbitraries";
import { normalForm } from "../../core/workbook/normal-form";
import { check } from "./packages";
import { limit, runs } from "./runs";

it(
  "patches that fit no workbook in particular are refused, or applied and taken back",
  () => {
    const law = fc.property(workbook, fc.array(edit, { minLength: 1, maxLength: 6 }), (before, patch) => {
      let after: WorkbookSnapshot;
      try {
        after = applyPatch(before, patch);
      } catch (error) {
        expect(error).toBeInstanceOf(WorkbookError);
        return;
      }
      const back = invertPatch(before, patch);
      expect(normalForm(applyPatch(after, back))).toEqual(normalForm(before));
      check(after);
    });
    fc.assert(law, runs(2000));
  },
  limit,
);
