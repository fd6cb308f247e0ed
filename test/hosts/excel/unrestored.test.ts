import { errorSentence } from "../../../src/words/zh-CN/pane/errors";
import { applyPatch, type Patch, setCell, WorkbookError, workbookOf } from "../../../src/core/workbook";
import { LEDGER, ledger, OTHER } from "../../contract/sample";
import { HostError } from "../../excel-stand-in/host-error";
import { isWriting } from "../../excel-stand-in/request";
import { ExcelModel, openIn, openPane, type Pane, start } from "./pane";

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

const patch: Patch = [
  { kind: "addSheet", sheet: "调度表" },
  setCell(LEDGER, 2, 1, "甲陶瓷厂"),
  setCell(OTHER, 0, 1, "y"),
];

/** The host stays silent from an action of the last request on: bringing the data back fails too. */
async function failForGood(): Promise<WorkbookError> {
  await (await openIn(pane, ledger)).apply(patch);
  const last = pane.host.requests.findLastIndex(({ body }) => isWriting(body));
  const half = pane.host.requests[last]!.body.Actions.length / 2;
  const port = await openIn(pane, ledger);
  const isSilent = (request: number, action: number) =>
    request > last || (request === last && action >= half);
  pane.host.faults = {
    action: (request, action) => (isSilent(request, action) ? new HostError("ServiceNotAvailable") : null),
  };
  const failed = await port.apply(patch).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failed instanceof WorkbookError)) throw new Error(`no WorkbookError but ${String(failed)}`);
  return failed;
}

describe("when the data cannot be restored either", () => {
  it("says so, and does not claim that nothing was changed", async () => {
    const { code, params } = await failForGood();
    expect([code, params["restored"]]).toEqual(["session-lost", 0]);
    const sentence = errorSentence(code, params);
    expect(sentence).toMatch(/可能只改了一部分.*请不要保存/);
    expect(sentence).not.toContain("没有改动");
    expect(errorSentence(code, {})).not.toBe(sentence);
  });

  it("removes the unfinished sheet at the next start, and counts it", async () => {
    await failForGood();
    const { model } = pane.host;
    pane.host.open(model);
    const port = await start();
    const names = (await port.read()).sheets.map(({ name }) => name);
    const wanted = [ledger, applyPatch(ledger, patch)].map(({ sheets }) => sheets.map(({ name }) => name));
    expect(wanted).toContainEqual(names);
    expect(port.cleanedSheets).toBe(1);
  });
});
