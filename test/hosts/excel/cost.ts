import { cizao2019 } from "../../../src/core/campaign";
import { Session } from "../../../src/apps/taskpane/session/session";
import { type Patch, setCell, type WorkbookSnapshot } from "../../../src/core/workbook";
import { villageSites } from "../../builders/village-sites";
import { villageWorkbook } from "../../builders/workbook";
import { openIn, type Pane } from "./pane";
import { conform, fixAll, tally, today } from "./product-patches";

/** A ledger in which one site of ten has its disposition in the village's own short word. */
export function ledgerOf(count: number): WorkbookSnapshot {
  const sites = villageSites(count).map((site, index) =>
    index % 10 === 2 ? { ...site, disposition: "取缔" } : site,
  );
  return villageWorkbook(sites);
}

interface Opened {
  readonly pane: Pane;
  readonly session: Session;
  readonly workbook: WorkbookSnapshot;
}

/** By then the pane has taken in what it was told of; milliseconds. */
const SETTLED = 300;

const FIRST_OPENING = "read (the pane opens)";

/** What happens, from the click or the key to the result shown. */
export const operations: Readonly<Record<string, (opened: Opened) => Promise<void>>> = {
  [FIRST_OPENING]: ({ session }) => session.refresh(),
  "type (one cell, in Excel)": type,
  "edit (one cell)": click(({ sheets: [sheet] }) => [setCell(sheet!.name, 5, 1, "甲加工点")]),
  "conform (套用规范)": click(conform),
  "tally (生成调度表)": click(tally),
  "fix all (一键规范)": click(fixAll),
};

function click(patchFor: (workbook: WorkbookSnapshot) => Patch) {
  return async ({ session, workbook }: Opened): Promise<void> => {
    const patch = patchFor(workbook);
    if (patch.length === 0) throw new Error("there is nothing to do");
    await session.change({ patch, done: "" });
  };
}

/** A person types into a cell of the sheet. */
async function type({ pane, session }: Opened): Promise<void> {
  const { model } = pane.host;
  const shown = new Promise<void>((resolve) => {
    const stop = session.store.subscribe(() => {
      if (session.store.get().workbook?.sheets[0]?.rows[5]?.[1] !== "丁厂") return;
      stop();
      resolve();
    });
  });
  pane.host.asPerson(() =>
    model.enter(model.states[0]!.id, { top: 5, left: 1, bottom: 5, right: 1 }, [["丁厂"]], ""),
  );
  await shown;
}

export interface Cost {
  /** Round trips. */
  readonly trips: number;
  /** Bytes in all requests. */
  readonly sent: number;
  /** Bytes in all answers. */
  readonly received: number;
  /** Bytes of the largest request or answer. */
  readonly largest: number;
  /** What the person was told instead of the result; null when it was done. */
  readonly refusal: string | null;
}

/** What an operation costs between the pane and Excel. */
export async function costOf(pane: Pane, workbook: WorkbookSnapshot, operation: string): Promise<Cost> {
  const session = new Session(await openIn(pane, workbook), { campaign: cizao2019, today });
  let stop = (): void => undefined;
  if (operation !== FIRST_OPENING) {
    stop = session.start();
    await session.refresh();
  }
  pane.host.requests = [];
  await operations[operation]!({ pane, session, workbook });
  // Whatever Excel tells of it must not be read once more.
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  stop();
  const { requests } = pane.host;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const { result } = session.store.get();
  return {
    trips: requests.length,
    sent: sum(requests.map(({ bytes }) => bytes)),
    received: sum(requests.map(({ answerBytes }) => answerBytes)),
    largest: Math.max(...requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes))),
    refusal: result?.intent === "error" ? result.text : null,
  };
}
