import { briefingBlocks } from "../../../words/zh-CN/materials/briefing";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import type { Io } from "../io";
import { deliverPaper, documentBytes } from "./paper";
import { materialsRequest } from "./town-report";

/** `qingdan report --previous REGISTER [--period DATE] -o OUT.docx|OUT.txt`: 整治进展情况通报（代拟稿）. */
export async function runReport(argv: readonly string[], io: Io): Promise<number> {
  const request = await materialsRequest("report", argv, io);
  const { report, campaign, out } = request;
  return deliverPaper(
    request,
    {
      ...{ name: materialsText.report, endings: ["docx", "txt"] },
      bytes: () => documentBytes(briefingBlocks(report, campaign), out),
      notes: report.untold > 0 ? [materialsText.untold(report.untold)] : [],
    },
    io,
  );
}
