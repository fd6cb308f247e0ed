import { MemoryPort, setCell, workbookOf, emptySheet } from "../../../src/core/workbook";
import { portInOpenWorkbook } from "../../../src/apps/selftest/make-port";
import { reportOf, runCases } from "../../../src/apps/selftest/run-cases";
import { contractCases } from "../../contract/cases";
import { contractCase } from "../../contract/contract";
import { ledger } from "../../contract/sample";
import { ExcelModel, openIn, openPane } from "../../hosts/excel/pane";

jest.setTimeout(120_000);

describe("the self-test page", () => {
  it("passes in the stand-in and leaves the workbook as it found it", async () => {
    const pane = await openPane(new ExcelModel(workbookOf([])));
    const port = await openIn(pane, workbookOf([emptySheet("Sheet1")]));
    const results = await runCases(contractCases, portInOpenWorkbook(port), () => undefined);
    expect(results.filter(({ failure }) => failure !== null)).toEqual([]);
    const after = await port.read();
    expect([after.sheets.map(({ name }) => name), after.properties.size]).toEqual([["Sheet1"], 0]);
    pane.close();
  });

  it("reports a case that fails, and goes on", async () => {
    const failing = contractCase("does what it cannot", ledger, async (port) => {
      await port.apply([setCell("没有", 0, 0, 1)]);
    });
    const passing = contractCase("does nothing", ledger, async () => undefined);
    const make = portInOpenWorkbook(new MemoryPort(workbookOf([emptySheet("Sheet1")])));
    const report = reportOf("Excel", await runCases([failing, passing], make, () => undefined));
    expect(report).toContain("FAIL does what it cannot\n     WorkbookError: no-such-sheet");
    expect(report).toContain("ok   does nothing");
  });
});
