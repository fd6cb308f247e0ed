import { archiveOf } from "../../../core/archive";
import { missingByUnit } from "../../../words/zh-CN/archive/missing";
import { reminderText } from "../../../words/zh-CN/materials/reminder";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import { lookThrough } from "../archive/read-pictures";
import type { Io } from "../io";
import { mannersOf, mannersOptions } from "../manners";
import { textBytes } from "../text-bytes";
import { deliverPaper } from "./paper";
import { materialsRequest } from "./town-report";

/**
 * `qingdan remind --previous REGISTER [--period DATE] [--photos FOLDER] -o OUT.txt`: 报送提醒, one text for the group of all
 * units, with the pictures that are missing where a folder of them is given.
 */
export async function runRemind(argv: readonly string[], io: Io): Promise<number> {
  const request = await materialsRequest("remind", argv, io, [...mannersOptions, "photos"]);
  const { report, campaign, values } = request;
  const photos = values["photos"];
  const found = photos === undefined ? null : (await lookThrough(photos, [], io)).found;
  const pictures = found ? missingByUnit(archiveOf(found, report, campaign).sites) : [];
  const text = reminderText(report, campaign, mannersOf(values, campaign), pictures);
  return deliverPaper(
    request,
    {
      ...{ name: materialsText.reminder, endings: ["txt"], json: { text } },
      bytes: () => Promise.resolve(textBytes(text)),
    },
    io,
  );
}
