import { countyNotes, countySheets } from "../../../core/materials";
import { createFile } from "../../../hosts/files";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import type { Io } from "../io";
import { deliverPaper } from "./paper";
import { materialsRequest } from "./town-report";

/** `qingdan county --previous REGISTER [--period DATE] -o OUT.xlsx`: 全镇上报表. */
export async function runCounty(argv: readonly string[], io: Io): Promise<number> {
  const request = await materialsRequest("county", argv, io);
  const { report, campaign } = request;
  const notes = countyNotes(report, campaign);
  return deliverPaper(
    request,
    {
      ...{ name: materialsText.county, endings: ["xlsx"], notes, json: { notes } },
      bytes: () => createFile(countySheets(report, campaign)),
    },
    io,
  );
}
