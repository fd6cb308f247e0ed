import {
  cellRange,
  emptySheet,
  MemoryPort,
  type Selection,
  setCell,
  type WorkbookChange,
  workbookOf,
} from "../../../../src/core/workbook";
import { describeWorkbookPort } from "../../../contract/describe-workbook-port";

describeWorkbookPort("memory", async (workbook) => ({ port: new MemoryPort(workbook) }));

describe("a workbook in memory", () => {
  const workbook = workbookOf([emptySheet("Ledger"), emptySheet("Log")]);

  it("tells every listener of every change, in the order of the patch, until it stops", async () => {
    const port = new MemoryPort(workbook);
    const [first, second]: WorkbookChange[][] = [[], []];
    const stop = port.onChange((change) => first!.push(change));
    port.onChange((change) => second!.push(change));
    await port.apply([setCell("Ledger", 2, 1, "甲"), { kind: "removeSheet", sheet: "Log" }]);
    stop();
    await port.apply([setCell("Ledger", 0, 0, "乙")]);
    const both: WorkbookChange[] = [
      { kind: "cells", sheet: "Ledger", range: cellRange(2, 1) },
      { kind: "structure", sheet: "Log" },
    ];
    expect(first).toEqual(both);
    expect(second).toEqual([...both, { kind: "cells", sheet: "Ledger", range: cellRange(0, 0) }]);
  });

  it("tells of a selection with the sheet's own name, until it stops", async () => {
    const port = new MemoryPort(workbook);
    const heard: Selection[] = [];
    const stop = port.onSelect((selection) => heard.push(selection));
    await port.select({ sheet: "LOG", range: cellRange(1, 1) });
    stop();
    await port.select({ sheet: "Ledger", range: cellRange(0, 0) });
    expect(heard).toEqual([{ sheet: "Log", range: cellRange(1, 1) }]);
    expect((await port.read()).activeSheet).toBe("Ledger");
  });

  it("names a sheet that it cannot select", async () => {
    const selecting = new MemoryPort(workbook).select({ sheet: "无", range: cellRange(0, 0) });
    await expect(selecting).rejects.toMatchObject({ code: "no-such-sheet", params: { sheet: "无" } });
  });

  it("encodes the workbook as it is, and has no bytes without an encoder", async () => {
    const port = new MemoryPort(workbook, async ({ sheets }) => new Uint8Array([sheets.length]));
    await port.apply([{ kind: "addSheet", sheet: "新表" }]);
    expect(await port.bytes()).toEqual(new Uint8Array([3]));
    await expect(new MemoryPort(workbook).bytes()).rejects.toMatchObject({
      code: "unsupported",
      params: { member: "bytes" },
    });
  });
});
