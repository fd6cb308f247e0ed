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

/** What the pane does, from the click to the result shown; null writes nothing. */
export const operations: Readonly<Record<string, (workbook: WorkbookSnapshot) => Patch | null>> = {
  "read (the pane opens)": () => null,
  "edit (one cell)": ({ sheets: [sheet] }) => [setCell(sheet!.name, 5, 1, "甲加工点")],
  "conform (套用规范)": conform,
  "tally (生成调度表)": tally,
  "fix all (一键规范)": fixAll,
};

export interface Cost {
  /** Round trips. */
  readonly trips: number;
  /** Bytes in all requests. */
  readonly sent: number;
  /** Bytes in all answers. */
  readonly received: number;
  /** Bytes of the largest request or answer. */
  readonly largest: number;
  readonly milliseconds: number;
  /** What the person was told instead of the result; null when it was done. */
  readonly refusal: string | null;
}

/** What an operation costs between the pane and Excel. Throws when it has nothing to do. */
export async function costOf(pane: Pane, workbook: WorkbookSnapshot, operation: string): Promise<Cost> {
  const patch = operations[operation]!(workbook);
  if (patch?.length === 0) throw new Error(`${operation} has nothing to do`);
  const port = await openIn(pane, workbook);
  const session = new Session(port, { campaign: cizao2019, today });
  if (patch !== null) await session.refresh();
  pane.host.requests = [];
  const start = performance.now();
  if (patch === null) await session.refresh();
  else await session.change({ patch, done: "" });
  const milliseconds = performance.now() - start;
  const { requests } = pane.host;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const { result } = session.store.get();
  return {
    trips: requests.length,
    sent: sum(requests.map(({ bytes }) => bytes)),
    received: sum(requests.map(({ answerBytes }) => answerBytes)),
    largest: Math.max(...requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes))),
    milliseconds,
    refusal: result?.intent === "error" ? result.text : null,
  };
}
