import {
  applyPatch,
  type Patch,
  WorkbookError,
  workbookOf,
  type WorkbookErrorCode,
  type WorkbookPort,
} from "../../src/workbook";
import { dataOf } from "../contract/sample";
import { OFFICE_ERROR } from "../excel-stand-in/host";
import { HostError } from "../excel-stand-in/host-error";
import { patches, start as ledger } from "./fault-patches";
import { ExcelModel, openIn, openPane, type Pane, start } from "./pane";

jest.setTimeout(600_000);

/** Every error at every action takes minutes; a run without it takes another error at each action. */
const everyError = process.env["FAULTS"] === "all";

const READ_REQUESTS = 3;

/** Errors of Excel, and what each is to become. */
const ERRORS: readonly (readonly [string, WorkbookErrorCode])[] = [
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "protected"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ConnectionFailure", "session-lost"],
  ["ApiNotFound", "unsupported"],
  ["InvalidArgument", "invalid-patch"],
  ["GeneralException", "unknown"],
];

let pane: Pane;
let tried = 0;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => {
  console.log(`faults tried: ${tried}`);
  pane.close();
});

/** All sheets with their data, and the properties. */
async function stateOf(port: WorkbookPort): Promise<string> {
  const workbook = await port.read();
  return JSON.stringify([workbook.sheets.map(dataOf), [...workbook.properties]]);
}

async function failure(action: Promise<void>): Promise<unknown> {
  try {
    await action;
  } catch (error) {
    return error;
  }
  return null;
}

/** How many actions each request of a patch that succeeds has. */
async function requestsOf(patch: Patch): Promise<readonly number[]> {
  const port = await openIn(pane, ledger);
  await port.apply(patch);
  return pane.host.requests.map(({ body }) => body.Actions.length);
}

async function expectUnchanged(
  code: WorkbookErrorCode | null,
  patch: Patch,
  port: WorkbookPort,
  before: string,
  at: string,
): Promise<void> {
  tried++;
  const error = await failure(port.apply(patch));
  pane.host.faults = {};
  if (!(error instanceof WorkbookError)) throw new Error(`${at}: no WorkbookError but ${String(error)}`);
  if (code && error.code !== code) throw new Error(`${at}: ${error.code}, not ${code}`);
  if (error.params["restored"] === 0) throw new Error(`${at}: not restored`);
  const after = await stateOf(port);
  if (after !== before) throw new Error(`${at}: ${after}\nwas ${before}`);
}

describe.each(Object.entries(patches))("when %s fails", (_, patch) => {
  it("at any action, with any error, the workbook is as it was", async () => {
    const before = await stateOf(await openIn(pane, ledger));
    for (const [request, actions] of (await requestsOf(patch)).entries()) {
      for (let action = 0; action < actions; action++) {
        // Reading changes nothing, whatever the error: one kind at each action is enough.
        const errors =
          request < READ_REQUESTS || !everyError ? [ERRORS[(request + action) % ERRORS.length]!] : ERRORS;
        for (const [host, code] of errors) {
          const port = await openIn(pane, ledger);
          let isDone = false;
          pane.host.faults = {
            action: (r, a) => {
              if (isDone || r !== request || a !== action) return null;
              isDone = true;
              return new HostError(host);
            },
          };
          await expectUnchanged(code, patch, port, before, `request ${request}, action ${action}, ${host}`);
        }
      }
    }
  });

  it("as a whole request, the workbook is as it was", async () => {
    const before = await stateOf(await openIn(pane, ledger));
    const requests = await requestsOf(patch);
    for (const request of requests.keys()) {
      for (const number of Object.values(OFFICE_ERROR)) {
        const port = await openIn(pane, ledger);
        pane.host.faults = { request: (r) => (r === request ? number : null) };
        // An answer that is too large is asked for in halves, and the patch succeeds.
        if (number === OFFICE_ERROR.responseTooLarge && request < READ_REQUESTS) continue;
        await expectUnchanged(null, patch, port, before, `request ${request}, error ${number}`);
      }
    }
  });

  it("because the pane dies at any action, the next start finds it as it was or wholly patched", async () => {
    const before = await stateOf(await openIn(pane, ledger));
    const patched = await openIn(pane, applyPatch(ledger, patch));
    const after = await stateOf(patched);
    for (const [request, actions] of (await requestsOf(patch)).entries()) {
      if (request < READ_REQUESTS) continue;
      for (let action = -1; action < actions; action++) {
        tried++;
        const port = await openIn(pane, ledger);
        pane.host.faults =
          action < 0
            ? { request: (r) => (r === request ? "never-sent" : null) }
            : { action: (r, a) => (r === request && a === action ? pane.host.die() : null) };
        void failure(port.apply(patch));
        await pane.host.death();
        const model = pane.host.model;
        pane.host.open(model);
        const found = await stateOf(await start());
        if (found !== before && found !== after)
          throw new Error(`request ${request}, action ${action}: ${found}\nwas ${before}\nor ${after}`);
      }
    }
  });
});
