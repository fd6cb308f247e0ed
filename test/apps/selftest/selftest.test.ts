import { askForClicks, type Click, type ClickStep } from "../../../src/apps/selftest/clicks";
import { isEmptyWorkbook } from "../../../src/apps/selftest/empty-workbook";
import {
  emptySheet,
  MemoryPort,
  setCell,
  workbookOf,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { portInOpenWorkbook } from "../../../src/apps/selftest/make-port";
import { reportOf } from "../../../src/apps/selftest/report";
import { runCases } from "../../../src/apps/selftest/run-cases";
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
    const report = reportOf("Excel", { cases: await runCases([failing, passing], make, () => undefined) });
    expect(report).toContain("FAIL does what it cannot\n     WorkbookError: no-such-sheet");
    expect(report).toContain("ok   does nothing");
  });

  it("sees a person's clicks on a sheet of its own, with the events that Excel tells, and goes on without", async () => {
    const pane = await openPane(new ExcelModel(workbookOf([])));
    await openIn(pane, workbookOf([emptySheet("Sheet1")]));
    const clicks: Click[] = [];
    const ask = async (step: ClickStep) => {
      if (step === "undo") return;
      pane.host.asPerson((model) => {
        const { id } = model.states[1]!;
        const cell = { top: 1, left: 0, bottom: 1, right: 0 };
        if (step === "drop-down") model.enter(id, cell, [["乙"]], "");
        else model.edit({ kind: "hideRows", sheet: model.sheet(id).name, rows: [2, 4], hidden: true });
      });
      await new Promise(() => undefined);
    };
    await askForClicks(ask, (click) => clicks.push(click), 20);
    expect(clicks.map(({ step, afterMs }) => [step, afterMs !== null])).toEqual([
      ["drop-down", true],
      ["filter", true],
      ["undo", false],
    ]);
    expect(clicks[0]!.seen).toMatchObject({ values: [["类别"], ["乙"], ["乙"], ["甲"], ["乙"]] });
    expect(clicks[0]!.events).toMatchObject([
      [expect.any(Number), { address: "A2", triggerSource: "Unknown" }],
    ]);
    expect(clicks[1]!.seen).toMatchObject({ hidden: [false, false, true, false, true] });
    expect(pane.host.model.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    pane.close();
  });

  it("runs in an empty workbook only", async () => {
    const pane = await openPane(new ExcelModel(workbookOf([])));
    const isEmpty = async (workbook: WorkbookSnapshot) => {
      pane.host.open(new ExcelModel(workbook));
      return isEmptyWorkbook();
    };
    const sheet = emptySheet("Sheet1");
    const empty = workbookOf([sheet]);
    expect(await isEmpty(empty)).toBe(true);
    expect(await isEmpty(workbookOf([sheet, emptySheet("Sheet2")]))).toBe(true);
    expect(await isEmpty(workbookOf([sheet, { ...emptySheet("清单"), rows: [[], [null, "x"]] }]))).toBe(
      false,
    );
    expect(await isEmpty(workbookOf([sheet, { ...emptySheet("藏"), visibility: "hidden" }]))).toBe(false);
    expect(await isEmpty({ ...empty, properties: new Map([["a", "1"]]) })).toBe(false);
    pane.close();
  });
});
