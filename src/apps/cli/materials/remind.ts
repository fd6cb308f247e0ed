import { reminderText } from "../../../words/zh-CN/materials/reminder";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import type { Io } from "../io";
import { checkOutput, writeWhole } from "../output";
import { checkEnding } from "../patched-copy";
import { materialsRequest, reportJson } from "./town-report";

/** `qingdan remind --previous REGISTER [--period DATE] -o OUT.txt`: 报送提醒, one text for the group of all units. */
export async function runRemind(argv: readonly string[], io: Io): Promise<number> {
  const { campaign, report, previous, out, isJson } = await materialsRequest("remind", argv, io);
  checkEnding(out, ["txt"]);
  await checkOutput(out, [previous]);
  await writeWhole(out, new TextEncoder().encode(`${reminderText(report, campaign)}\n`));
  io.out(
    isJson ? reportJson(report, out) : `${materialsText.made(materialsText.reminder, report.due, out)}\n`,
  );
  return 0;
}
