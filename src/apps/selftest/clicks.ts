import { selftestText } from "../../words/zh-CN/selftest";

const { clickSheet: SHEET, kind, kinds } = selftestText;
/** How often the sheet is looked at, and how long a person may take; milliseconds. */
const [LOOK, PATIENCE] = [700, 120_000];

/** What a person is asked to do on the sheet, in this order. */
export const clickSteps = ["drop-down", "filter", "undo"] as const;
export type ClickStep = (typeof clickSteps)[number];

/** What was seen of a click: on the sheet, and by Excel's events. */
export interface Click {
  readonly step: ClickStep;
  /** Null where nothing changed before the step was passed over. */
  readonly afterMs: number | null;
  readonly before: unknown;
  readonly seen: unknown;
  /** Events in the order in which Excel told them, with the time since the step began. */
  readonly events: readonly unknown[];
}

interface Look {
  readonly values: readonly (readonly unknown[])[];
  readonly hidden: readonly unknown[];
}

function look(): Promise<Look> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange("A1:A5").load("values");
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return { values: range.values, hidden: rows.value.map(({ rowHidden }) => rowHidden) };
  });
}

async function prepare(tell: (event: unknown) => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add(SHEET);
    sheet.getRange("A1:A5").values = [kind, ...kinds, ...kinds].map((value) => [value]);
    sheet.getRange("A2:A5").dataValidation.rule = { list: { inCellDropDown: true, source: kinds.join(",") } };
    sheet.autoFilter.apply(sheet.getRange("A1:A5"));
    sheet.activate();
    worksheets.onChanged.add(async ({ type, address, changeType, source, triggerSource }) =>
      tell({ type, address, changeType, source, triggerSource }),
    );
    worksheets.onRowHiddenChanged.add(async ({ type, address, changeType }) =>
      tell({ type, address, changeType }),
    );
    await context.sync();
  });
}

async function tidy(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET).load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

/**
 * Asks a person for three clicks on a sheet of its own, which it deletes in the end.
 * @param ask shows what to do; resolves when the person passes the step over
 * @param tell is told what Excel made of each click
 * @param pace how often the sheet is looked at; milliseconds
 */
export async function askForClicks(
  ask: (step: ClickStep) => Promise<void>,
  tell: (click: Click) => void,
  pace = LOOK,
): Promise<void> {
  let events: unknown[] = [];
  let start = 0;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const elapsed = () => Math.round(performance.now() - start);
  try {
    await prepare((event) => events.push([elapsed(), event]));
    for (const step of clickSteps) {
      const before = await look();
      const isAsBefore = (now: Look) => JSON.stringify(now) === JSON.stringify(before);
      events = [];
      start = performance.now();
      let isPassedOver = false;
      void ask(step).then(() => (isPassedOver = true));
      let seen = before;
      while (!isPassedOver && isAsBefore(seen) && elapsed() < PATIENCE) {
        await pause(pace);
        seen = await look();
      }
      const afterMs = isAsBefore(seen) ? null : elapsed();
      // An event may come after the sheet shows the change.
      await pause(2 * pace);
      tell({ step, afterMs, before, seen, events: [...events] });
    }
  } finally {
    await tidy().catch(() => undefined);
  }
}
