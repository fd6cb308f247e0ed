import { cizao2019 } from "../../../src/core/campaign";
import { Session } from "../../../src/apps/taskpane/session/session";
import { samplePatch } from "../../../src/apps/taskpane/sample-ledger";
import {
  applyPatch,
  emptySheet,
  MemoryPort,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../src/core/workbook";

export const sheet = "专项整治清单";
export const today = "2019-11-27";

/** A workbook with the sample ledger. */
export function sampleWorkbook(): WorkbookSnapshot {
  return {
    ...applyPatch(workbookOf([emptySheet("Sheet1")]), samplePatch(cizao2019, sheet)),
    activeSheet: sheet,
  };
}

/** A session over a workbook, which has read it. */
export async function startSession(workbook = sampleWorkbook()) {
  const port = new MemoryPort(workbook);
  const session = new Session(port, { campaign: cizao2019, today });
  const stop = session.start();
  await until(() => session.store.get().phase === "ready");
  return { port, session, stop, state: () => session.store.get() };
}

/** Waits for a condition; gives up before Jest does, whose test it then fails. */
export async function until(condition: () => boolean, most = 4500): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > most) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
