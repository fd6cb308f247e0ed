import path from "node:path";
import { addDays, type Campaign, periodHolding } from "../../../core/campaign";
import type { Register } from "../../../core/consolidation";
import type { IsoDate } from "../../../core/language";
import { periodsOf, preparedWorkbooks } from "../../../core/materials";
import { createFile } from "../../../hosts/files";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import { preparedLines, preparedName } from "../../../words/zh-CN/cli/prepare";
import { preparedTexts } from "../../../words/zh-CN/materials/prepared";
import { UsageError } from "../arguments";
import type { Io } from "../io";
import { writeWhole } from "../output";
import { sayMade } from "./paper";
import { registerRequest } from "./town-report";
import { checkFolder, fileNameOf, refuseTaken, stageFolder } from "../whole-folder";

/** `qingdan prepare --previous REGISTER [--period DATE] -o FOLDER`: each unit's workbook for the next due day. */
export async function runPrepare(argv: readonly string[], io: Io): Promise<number> {
  const { campaign, register, period, out, isJson } = await registerRequest("prepare", argv, io);
  const { last, due } = dueDayAfter(register, period, campaign);
  await checkFolder("-o", out);
  const made = preparedWorkbooks(register, due, campaign, preparedTexts).map((workbook) => ({
    ...workbook,
    name: preparedName(fileNameOf(workbook.unit), due),
  }));
  const names = made.map(({ name }) => name);
  await refuseTaken(out, names);
  const staged = await stageFolder(out, async (staging) => {
    for (const { patch, name } of made) await writeWhole(path.join(staging, name), await createFile(patch));
    return names;
  });
  await staged.deliver();
  const untold = register.kept.sites.length;
  const units = made.map(({ unit, name, sites, missing, notInLast }) => {
    return { unit, file: path.join(out, name), sites, missing, notInLast };
  });
  return sayMade(
    io,
    isJson ? { out, period: due, last, untold, units } : preparedLines(made, { due, last, untold, out }),
  );
}

/** The due day asked for, by default the next: one behind all that the register knows. @throws UsageError in words. */
function dueDayAfter(
  register: Register,
  asked: IsoDate | undefined,
  campaign: Campaign,
): { readonly last: IsoDate; readonly due: IsoDate } {
  const last = periodsOf(register).at(-1);
  if (last === undefined) throw new UsageError(materialsText.noSuchPeriod(undefined, []));
  const due = asked ?? periodHolding(campaign, addDays(last, 1)).to;
  if (due <= last) throw new UsageError(materialsText.notNext(due, last));
  const next = periodHolding(campaign, due).to;
  if (next !== due) throw new UsageError(materialsText.noDueDay(due, next));
  return { last, due };
}
