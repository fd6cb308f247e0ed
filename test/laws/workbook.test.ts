import fc from "../environment/fast-check";
import { applyPatch, invertPatch, MemoryPort, stillAsLeft } from "../../src/core/workbook";
import { applicable, edit, workbook } from "../core/workbook/arbitraries";
import { normalForm } from "../core/workbook/normal-form";

const edits = fc.array(edit, { maxLength: 8 });

describe("applying and undoing patches", () => {
  it("returns to the same data", () => {
    fc.assert(
      fc.property(workbook, edits, (before, drawn) => {
        const patch = applicable(before, drawn);
        const after = applyPatch(before, patch);
        const undone = applyPatch(after, invertPatch(before, patch));
        expect(normalForm(undone)).toEqual(normalForm(before));
      }),
      { numRuns: 1500 },
    );
  });

  it("can redo what it undid", () => {
    fc.assert(
      fc.property(workbook, edits, (before, drawn) => {
        const patch = applicable(before, drawn);
        const after = applyPatch(before, patch);
        const undo = invertPatch(before, patch);
        const redone = applyPatch(applyPatch(after, undo), invertPatch(after, undo));
        expect(normalForm(redone)).toEqual(normalForm(after));
      }),
      { numRuns: 300 },
    );
  });

  it("never changes the workbook given", () => {
    fc.assert(
      fc.property(workbook, edits, (before, drawn) => {
        const written = JSON.stringify(normalForm(before));
        applyPatch(before, applicable(before, drawn));
        expect(JSON.stringify(normalForm(before))).toBe(written);
      }),
    );
  });

  it("finds a workbook as it was left when nobody has changed it", () => {
    fc.assert(
      fc.property(workbook, edits, (before, drawn) => {
        const patch = applicable(before, drawn);
        const after = applyPatch(before, patch);
        expect(stillAsLeft(after, structuredClone(after), patch)).toBe(true);
      }),
    );
  });

  it("leaves memory as it was when the patch fails midway", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, edits, async (before, drawn) => {
        const port = new MemoryPort(before);
        const patch = [...applicable(before, drawn), { kind: "removeSheet" as const, sheet: "不存在" }];
        await expect(port.apply(patch)).rejects.toMatchObject({ code: "no-such-sheet" });
        expect(await port.read()).toBe(before);
      }),
    );
  });
});
