import { townSummary } from "../../../core/materials";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import { workSummaryBlocks } from "../../../words/zh-CN/submission/work-summary";
import { gapsOf } from "../../../words/zh-CN/submission/work-summary/gaps";
import { UsageError } from "../arguments";
import type { Io } from "../io";
import { deliverPaper, documentBytes } from "./paper";
import { materialsRequest } from "./town-report";

/** `qingdan summary --previous REGISTER [--unit UNIT] [--period DATE] -o OUT.docx|OUT.txt`: 工作总结 of the town or of a unit. */
export async function runSummary(argv: readonly string[], io: Io): Promise<number> {
  const request = await materialsRequest("summary", argv, io, ["unit"]);
  const { report, campaign, out, values } = request;
  const { unit } = values;
  if (unit !== undefined && report.units.every((line) => line.unit !== unit))
    throw new UsageError(materialsText.noSuchUnit(unit));
  const summary = townSummary(report, campaign, unit ?? null);
  const gaps = gapsOf(summary, campaign);
  return deliverPaper(
    request,
    {
      ...{ name: materialsText.summary(unit ?? campaign.town), endings: ["docx", "txt"] },
      bytes: () => documentBytes(workSummaryBlocks(summary, campaign), out),
      notes: gaps.length > 0 ? [materialsText.gaps(gaps.length)] : [],
      json: { unit: unit ?? null, gaps },
    },
    io,
  );
}
