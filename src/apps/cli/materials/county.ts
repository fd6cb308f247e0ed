import { countyNotes, countySheets } from "../../../core/materials";
import { createFile } from "../../../hosts/files";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import type { Io } from "../io";
import { checkOutput, writeWhole } from "../output";
import { checkEnding } from "../patched-copy";
import { materialsRequest, reportJson } from "./town-report";

/** `qingdan county --previous REGISTER [--period DATE] -o OUT.xlsx`: 全镇上报表. */
export async function runCounty(argv: readonly string[], io: Io): Promise<number> {
  const { campaign, report, previous, out, isJson } = await materialsRequest("county", argv, io);
  checkEnding(out);
  await checkOutput(out, [previous]);
  await writeWhole(out, await createFile(countySheets(report, campaign)));
  const notes = countyNotes(report, campaign);
  io.out(
    isJson
      ? reportJson(report, out, { notes })
      : `${[materialsText.made(materialsText.county, report.due, out), ...notes.map((note) => `  ${note}`)].join("\n")}\n`,
  );
  return 0;
}
