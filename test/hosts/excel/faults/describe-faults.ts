import {
  applyPatch,
  type Patch,
  WorkbookError,
  type WorkbookErrorCode,
  type WorkbookPort,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { ruleOf } from "../../../../src/hosts/excel/read/details/validation-rules";
import type { Behaviour } from "../../../excel-stand-in/behaviour";
import { dataOf } from "../../../contract/sample";
import { OFFICE_ERROR } from "../../../excel-stand-in/host";
import { isWriting } from "../../../excel-stand-in/request";
import { HostError } from "../../../excel-stand-in/host-error";
import { ExcelModel, openPane, type Pane, start } from "../pane";

/**
 * `FAULTS=all` tries every error at every action; `FAULTS=actions` (npm run test:faults) every action, its error being
 * the next of the errors in turn; a share behind it (`actions 3/16`) the third sixteenth of those, for one process
 * remembers too much of all. Else so many, spread evenly, of each kind and patch.
 */
const mode = process.env["FAULTS"];
const SOME = 6;

/** The library keeps what it listens for as long as its page lives, so the add-in starts so often in one page only. */
const STARTS = 50;

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

export interface Change {
  readonly start: WorkbookSnapshot;
  readonly patch: Patch;
  /** What the Excel is like that it happens in. */
  readonly behaviour?: Behaviour;
}

/** What a request of a click is for: it reads beforehand, writes the data, or how it looks. */
type Purpose = "reading" | "data" | "looks";

interface Requests {
  /** How many actions of each request Excel carries out until the patch is written. */
  readonly writing: readonly number[];
  /** The first of them that writes. */
  readonly firstWriting: number;
}

interface States {
  readonly before: State;
  readonly wanted: State;
}

interface Fault {
  readonly request: number;
  readonly action: number;
  readonly error: (typeof ERRORS)[number];
}

function chosen<T>(all: readonly T[]): readonly T[] {
  if (mode === undefined) {
    if (all.length <= SOME) return all;
    return Array.from({ length: SOME }, (_, i) => all[Math.round((i * (all.length - 1)) / (SOME - 1))]!);
  }
  const share = /(\d+)\/(\d+)$/.exec(mode);
  return share === null ? all : all.filter((_, i) => i % Number(share[2]) === Number(share[1]) - 1);
}

interface State {
  /** Sheets, cells, merges, hidden rows and properties. */
  readonly data: string;
  /** The same, with rules, conditional formats, what is frozen, and locks. */
  readonly all: string;
}

/** The workbook as it really is, without asking the port. */
function stateOf({ workbook, states }: ExcelModel): State {
  const properties = [...workbook.properties];
  const all = workbook.sheets.map((sheet, i) => {
    const { isProtected, validations, formats } = states[i]!;
    return dataOf({
      ...sheet,
      isProtected,
      validations: validations.flatMap(({ range, ...validation }) => {
        const rule = ruleOf(validation as unknown as Excel.DataValidation);
        return rule ? [{ range, rule }] : [];
      }),
      conditionalFormats: formats.map(({ range, formula, fill }) => ({
        range,
        formula: formula.replace(/^=/, ""),
        fill,
      })),
    }) as Record<string, unknown>;
  });
  const data = all.map((sheet) => ({ ...sheet, rules: 0, formats: 0, freeze: 0, isProtected: 0 }));
  return { data: JSON.stringify([data, properties]), all: JSON.stringify([all, properties]) };
}

async function failure(action: Promise<unknown>): Promise<unknown> {
  try {
    await action;
  } catch (error) {
    return error;
  }
  return null;
}

/** Fails each change at its actions and requests, and kills the pane there: nothing of the person's may be lost. */
export function describeFaults(changes: Readonly<Record<string, () => Promise<Change>>>): void {
  let pane: Pane;
  let starts = 0;
  let possible = 0;
  const tried = { reading: 0, data: 0, looks: 0 };
  const total = () => tried.reading + tried.data + tried.looks;
  /** Those to be tried; a long run says now and then how far it is. */
  function* choose<T extends { readonly request: number }>(
    all: readonly T[],
    purposeOf: (request: number) => Purpose,
  ): Iterable<T> {
    possible += all.length;
    for (const one of chosen(all)) {
      yield one;
      tried[purposeOf(one.request)]++;
      if (total() % 1000 === 0) process.stderr.write(`faults tried: ${total()}\n`);
    }
  }
  /** The add-in in the page; null where it has not been started, or has died. */
  let port: WorkbookPort | null = null;
  const openPage = async (): Promise<void> => {
    pane = await openPane(new ExcelModel(workbookOf([])));
    port = null;
    starts = 0;
  };
  const startAnew = async (): Promise<WorkbookPort> => {
    starts++;
    return start();
  };
  const open = async ({ start: workbook, behaviour }: Change): Promise<WorkbookPort> => {
    if (starts >= STARTS) {
      pane.close();
      await openPage();
    }
    pane.host.open(new ExcelModel(workbook, behaviour));
    port ??= await startAnew();
    // A click comes after a reading.
    await port.read();
    pane.host.requests = [];
    return port;
  };
  beforeAll(openPage);
  afterAll(async () => {
    // The dead panes' ports still wait to say that Excel does not answer.
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    const { reading, data, looks } = tried;
    console.log(
      `faults tried: ${total()} of ${possible}; at reading ${reading}, data ${data}, looks ${looks}`,
    );
    pane.close();
  });

  /** How many actions each request of a change that succeeds has, and where reading it again begins. */
  async function requestsOf(change: Change): Promise<Requests> {
    const opened = await open(change);
    // Excel leaves the rest of a request undone where it fails at an action of its own accord.
    const carriedOut: number[] = [];
    pane.host.faults = {
      action: (request, action) => {
        carriedOut[request] = action + 1;
        return null;
      },
    };
    await opened.apply(change.patch);
    pane.host.faults = {};
    const actions = pane.host.requests.map((_, request) => carriedOut[request] ?? 0);
    const isOneWriting = pane.host.requests.map(({ body }) => isWriting(body));
    const end = isOneWriting.lastIndexOf(true) + 1;
    return {
      writing: actions.slice(0, end),
      firstWriting: isOneWriting.indexOf(true),
    };
  }

  /**
   * Nothing may be changed, or all of the data: a reading that fails may be made good by another, and what Excel
   * fails at of the looks is told.
   */
  async function expectAllOrNothing(
    code: WorkbookErrorCode | null,
    patch: Patch,
    { before, wanted }: States,
    at: string,
  ): Promise<void> {
    let leftUndone = 0;
    const error = await failure(
      port!.apply(patch).then((applied) => (leftUndone = applied.leftUndone?.length ?? 0)),
    );
    pane.host.faults = {};
    const found = stateOf(pane.host.model);
    if (error === null) {
      if (found.data !== wanted.data) throw new Error(`${at}: ${found.data}\nnot ${wanted.data}`);
      if (found.all !== wanted.all && leftUndone === 0)
        throw new Error(`${at}: ${found.all}\nnot ${wanted.all}, untold`);
      return;
    }
    if (!(error instanceof WorkbookError)) throw new Error(`${at}: no WorkbookError but ${String(error)}`);
    if (code && error.code !== code) throw new Error(`${at}: ${error.code}, not ${code}`);
    if (error.params["restored"] === 0) throw new Error(`${at}: not restored`);
    if (found.all !== before.all) throw new Error(`${at}: ${found.all}\nwas ${before.all}`);
  }

  describe.each(Object.entries(changes))("when %s fails", (_, make) => {
    let change: Change;
    let states: States;
    let requests: readonly number[];
    let firstWriting: number;
    const purposeOf = (request: number): Purpose =>
      request < firstWriting ? "reading" : request === firstWriting ? "data" : "looks";
    beforeAll(async () => {
      change = await make();
      states = {
        before: stateOf(new ExcelModel(change.start)),
        wanted: stateOf(new ExcelModel(applyPatch(change.start, change.patch))),
      };
      ({ writing: requests, firstWriting } = await requestsOf(change));
      expect(change.patch.length).toBeGreaterThan(0);
    });

    it("at any action, with any error, the workbook is as it was", async () => {
      const faults = requests.flatMap((actions, request) =>
        Array.from({ length: actions }, (__, action) => action).flatMap((action): Fault[] => {
          // Reading changes nothing, whatever the error: one kind at each action is enough.
          const isOneEnough = request < firstWriting || mode?.startsWith("actions") === true;
          const errors = isOneEnough ? [ERRORS[action % ERRORS.length]!] : ERRORS;
          return errors.map((error) => ({ request, action, error }));
        }),
      );
      for (const { request, action, error } of choose(faults, purposeOf)) {
        const [host, code] = error;
        await open(change);
        let isDone = false;
        pane.host.faults = {
          action: (r, a) => {
            if (isDone || r !== request || a !== action) return null;
            isDone = true;
            return new HostError(host);
          },
        };
        const at = `request ${request}, action ${action}, ${host}`;
        await expectAllOrNothing(code, change.patch, states, at);
        if (!isDone) throw new Error(`${at}: never reached`);
      }
    });

    it("as a whole request, the workbook is as it was", async () => {
      const faults = requests.flatMap((__, request) =>
        Object.values(OFFICE_ERROR).map((number) => ({ request, number })),
      );
      for (const { request, number } of choose(faults, purposeOf)) {
        await open(change);
        pane.host.faults = { request: (r) => (r === request ? number : null) };
        const at = `request ${request}, error ${number}`;
        await expectAllOrNothing(null, change.patch, states, at);
      }
    });

    it("because the pane dies at any action, the next start finds it unchanged or completely patched", async () => {
      const deaths = requests.flatMap((actions, request) =>
        request < firstWriting
          ? []
          : Array.from({ length: actions + 1 }, (__, index) => ({ request, action: index - 1 })),
      );
      for (const { request, action } of choose(deaths, purposeOf)) {
        const dying = await open(change);
        pane.host.faults =
          action < 0
            ? { request: (r) => (r === request ? "never-sent" : null) }
            : { action: (r, a) => (r === request && a === action ? pane.host.die() : null) };
        const at = `request ${request}, action ${action}`;
        const survived = failure(dying.apply(change.patch)).then(() => {
          throw new Error(`${at}: the pane did not die`);
        });
        await Promise.race([pane.host.death(), survived]);
        const { model } = pane.host;
        pane.host.open(model);
        port = await startAnew();
        const found = stateOf(model);
        const { before, wanted } = states;
        if (found.all !== before.all && found.data !== wanted.data)
          throw new Error(`${at}: ${found.all}
was ${before.all}
or ${wanted.all}`);
      }
    });
  });
}
