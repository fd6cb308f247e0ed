import { createFile } from "../../hosts/files";
import { ledgerTemplate } from "../../core/ledger-form";
import { rosterUnit } from "../../core/roster";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { parseArguments, UsageError } from "./arguments";
import { campaignOption } from "./campaign-option";
import { type Io } from "./io";
import { checkEnding } from "./patched-copy";
import { checkOutput, writeWhole } from "./output";

/** `qingdan template -o OUT.xlsx [--unit 单位]`: an empty 附件1 with its validation, ready to fill. */
export async function runTemplate(argv: readonly string[], io: Io): Promise<number> {
  const { files, values } = parseArguments(argv, {
    out: { kind: "value", short: "o" },
    unit: { kind: "value" },
    campaign: { kind: "value" },
  });
  if (files.length) throw new UsageError(text.readsNoFile("template", files[0]!));
  const { out, unit } = values;
  if (!out) throw new UsageError(text.needsOut("template"));
  const campaign = await campaignOption(values.campaign);
  checkEnding(out);
  await checkOutput(out, []);
  const known = unit === undefined ? undefined : (rosterUnit(unit, campaign) ?? unit);
  await writeWhole(
    out,
    await createFile(ledgerTemplate(campaign, known === undefined ? {} : { unit: known })),
  );
  io.out(`${text.templateMade(out)}\n`);
  if (unit !== undefined && rosterUnit(unit, campaign) === null)
    io.err(`${text.unitNotOnRoster(unit, campaign)}\n`);
  return 0;
}
