import { docxOf } from "../../../hosts/documents";
import { plainTextOf } from "../../../core/submission";
import { briefingBlocks } from "../../../words/zh-CN/materials/briefing";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import type { Io } from "../io";
import { checkOutput, writeWhole } from "../output";
import { checkEnding } from "../patched-copy";
import { materialsRequest, reportJson } from "./town-report";

/** `qingdan report --previous REGISTER [--period DATE] -o OUT.docx|OUT.txt`: 整治进展情况通报（代拟稿）. */
export async function runReport(argv: readonly string[], io: Io): Promise<number> {
  const { campaign, report, previous, out, isJson } = await materialsRequest("report", argv, io);
  checkEnding(out, ["docx", "txt"]);
  await checkOutput(out, [previous]);
  const blocks = briefingBlocks(report, campaign);
  const bytes = /\.docx$/i.test(out)
    ? await docxOf(blocks)
    : new TextEncoder().encode(`${plainTextOf(blocks)}\n`);
  await writeWhole(out, bytes);
  io.out(isJson ? reportJson(report, out) : `${materialsText.made(materialsText.report, report.due, out)}\n`);
  return 0;
}
