import { UnreadableFileError } from "../../hosts/files";
import { fixSafely } from "../../core/findings";
import { analyse } from "../../core/tally";
import { obstacleSentence } from "../../words/zh-CN/fixes";
import { findingMessage } from "../../words/zh-CN/findings";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { unreadableSentence } from "../../words/zh-CN/unreadable";
import { dateOption, parseArguments, UsageError } from "./arguments";
import { campaignOption, periodOption } from "./campaign-option";
import { findingJson, findingsJson } from "./check-report";
import { MissingFileError, readSource, type Io } from "./io";
import { readBounded } from "./reading/bounded-reader";
import { checkOutput } from "./output";
import { checkCopyEnding, writePatchedCopy } from "./patched-copy";

/** `qingdan fix FILE -o OUT.xlsx`: a copy with every safe fix applied; lists what was changed. */
export async function runFix(argv: readonly string[], io: Io): Promise<number> {
  const { files, values, flags } = parseArguments(argv, {
    out: { kind: "value", short: "o" },
    json: { kind: "flag" },
    date: { kind: "value" },
    period: { kind: "value" },
    campaign: { kind: "value" },
  });
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError(text.oneFile("fix"));
  const { out } = values;
  if (!out) throw new UsageError(text.needsOut("fix"));
  const campaign = await campaignOption(values.campaign);
  const options = {
    today: dateOption(values, "date") ?? io.today(),
    period: periodOption(values, campaign),
  };
  checkCopyEnding(out);
  await checkOutput(out, [file]);
  try {
    const source = readSource(file);
    const workbook = await readBounded(source, io.makeWorker);
    const { patch, mended, after } = fixSafely(
      workbook,
      (current) => analyse(current, campaign, options).findings,
      analyse(workbook, campaign, options).accepted,
    );
    await writePatchedCopy(io, out, source, workbook, patch);
    const left = analyse(after, campaign, options);
    if (flags.has("json")) {
      io.out(
        JSON.stringify(
          {
            file,
            out,
            fixed: mended.map((one) => findingJson(one, campaign)),
            left: findingsJson(left, campaign),
          },
          null,
          1,
        ) + "\n",
      );
    } else {
      io.out(`${mended.length ? text.fixed(mended.length, out) : text.nothingToFix(out)}\n`);
      for (const finding of mended)
        io.out(`  ${finding.sheet}!${finding.cell}  ${findingMessage(finding, campaign)}\n`);
      const hindered = left.findings.filter((finding) => finding.fix?.obstacle);
      if (hindered.length > 0) io.out(`${text.notFixed(hindered.length)}\n`);
      for (const finding of hindered)
        io.out(
          `  ${finding.sheet}!${finding.cell}  ${findingMessage(finding, campaign)}${obstacleSentence(finding.fix!.obstacle!)}\n`,
        );
    }
    return left.findings.some((finding) => finding.severity === "error") ? 1 : 0;
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      io.err(`${unreadableSentence(file, error.reason)}\n`);
      return 2;
    }
    if (error instanceof MissingFileError) throw new UsageError(error.message);
    throw error;
  }
}
