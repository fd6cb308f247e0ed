import { addDays, type Campaign, periodHolding } from "../../../../core/campaign";
import type { Register } from "../../../../core/consolidation";
import type { IsoDate } from "../../../../core/language";
import { periodsOf, preparedWorkbooks } from "../../../../core/materials";
import { plain } from "../../../../core/submission";
import { assembleZip, packedEntry, type StoredEntry } from "../../../../hosts/files/zip/assemble";
import { preparedName } from "../../../../words/zh-CN/cli/prepare";
import { preparedTexts } from "../../../../words/zh-CN/materials/prepared";
import { withBooks } from "../../reading/make-books";
import type { Told } from "./use-making";

/** The due day after all that the register knows. */
export function nextDueDay(register: Register, campaign: Campaign): IsoDate {
  return periodHolding(campaign, addDays(periodsOf(register).at(-1)!, 1)).to;
}

/** A zip file with each unit's 下期预填表; what is stopped is left half made. */
export async function preparedArchive(
  register: Register,
  campaign: Campaign,
  told: Told,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const due = nextDueDay(register, campaign);
  const workbooks = preparedWorkbooks(register, due, campaign, preparedTexts);
  const entries: StoredEntry[] = [];
  await withBooks(async (make) => {
    for (const { unit, patch } of workbooks) {
      if (!(await told(entries.length, workbooks.length))) break;
      const name = preparedName(plain(unit).replace(/[\\/:*?"<>|]/g, "_"), due);
      entries.push(packedEntry(name, await make(patch)));
    }
  }, signal);
  return assembleZip(entries);
}
