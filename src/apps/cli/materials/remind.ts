import { reminderText } from "../../../words/zh-CN/materials/reminder";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import type { Io } from "../io";
import { mannersOf, mannersOptions } from "../manners";
import { textBytes } from "../text-bytes";
import { deliverPaper } from "./paper";
import { materialsRequest } from "./town-report";

/** `qingdan remind --previous REGISTER [--period DATE] -o OUT.txt`: 报送提醒, one text for the group of all units. */
export async function runRemind(argv: readonly string[], io: Io): Promise<number> {
  const request = await materialsRequest("remind", argv, io, mannersOptions);
  const { report, campaign, values } = request;
  const text = reminderText(report, campaign, mannersOf(values, campaign));
  return deliverPaper(
    request,
    {
      ...{ name: materialsText.reminder, endings: ["txt"], json: { text } },
      bytes: () => Promise.resolve(textBytes(text)),
    },
    io,
  );
}
