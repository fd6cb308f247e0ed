import { cizao2019, periodOf } from "../../../src/core/campaign";
import { consolidate, consolidationSheets, readSubmission } from "../../../src/core/consolidation";
import { type Ledger, readLedgers } from "../../../src/core/ledger";
import { conformPatch, restorePatch } from "../../../src/core/ledger-form";
import { Engine } from "../../../src/apps/taskpane/session/engine";
import { fixAll as fixSheet } from "../../../src/apps/taskpane/session/fix-all";
import { checkTally, generateTally } from "../../../src/core/tally";
import { consolidationMessages } from "../../../src/words/zh-CN/consolidation/messages";
import type { Patch, WorkbookSnapshot } from "../../../src/core/workbook";

export const today = "2019-11-20";

function ledgerOf(workbook: WorkbookSnapshot): Ledger {
  const [ledger] = readLedgers(workbook, cizao2019, { today });
  if (!ledger) throw new Error("no ledger in the workbook");
  return ledger;
}

/** 恢复附件1版式. */
export function conform(workbook: WorkbookSnapshot): Patch {
  return restorePatch(ledgerOf(workbook), cizao2019);
}

/** What of the form a ledger lacks that a snapshot tells: all but looks. */
export function lacking(workbook: WorkbookSnapshot): Patch {
  return conformPatch(ledgerOf(workbook), cizao2019);
}

/** 一键规范. */
export function fixAll(workbook: WorkbookSnapshot): Patch {
  return fixSheet(new Engine(cizao2019, today), workbook, ledgerOf(workbook).sheet).patch;
}

/** 生成调度表, or 更新调度表 where there is one. */
export function tally(workbook: WorkbookSnapshot): Patch {
  const ledger = ledgerOf(workbook);
  const { stated, tally: figures } = checkTally(workbook, cizao2019, ledger, { today }).reading;
  return generateTally({ workbook, campaign: cizao2019, ledger, stated, tally: figures, linked: true }).patch;
}

/** 生成汇总, as new sheets of the open workbook, of what that workbook itself sends in. */
export function consolidateHere(workbook: WorkbookSnapshot): Patch {
  const period = { from: "2019-11-11", to: today } as const;
  const files = readSubmission({ file: "本村.xlsx", workbook }, cizao2019, { today, period });
  const consolidation = consolidate(files, cizao2019, { period: periodOf(cizao2019, today), previous: null });
  return consolidationSheets(consolidation, cizao2019, consolidationMessages(cizao2019), workbook);
}
