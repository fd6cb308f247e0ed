import { departmentLists, dispatchSheets } from "../../../core/materials";
import { numberText } from "../../../core/consolidation";
import { createFile } from "../../../hosts/files";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import { untoldOfSitesText } from "../../../words/zh-CN/materials/previews";
import { UsageError } from "../arguments";
import type { Io } from "../io";
import { checkOutput, writeWhole } from "../output";
import { checkEnding } from "../patched-copy";
import { materialsRequest, reportJson } from "./town-report";

/** `qingdan dispatch --previous REGISTER [--period DATE] -o OUT.xlsx`: 需部门协助事项清单, a sheet a department. */
export async function runDispatch(argv: readonly string[], io: Io): Promise<number> {
  const { campaign, report, previous, out, isJson } = await materialsRequest("dispatch", argv, io);
  checkEnding(out);
  await checkOutput(out, [previous]);
  const lists = departmentLists(report, campaign);
  if (lists.length === 0) throw new UsageError(materialsText.noDepartments);
  await writeWhole(out, await createFile(dispatchSheets(report, campaign)));
  const departments = lists.map(({ department, sites }) => ({
    name: department.name,
    sites: sites.map(({ site, reasons }) => ({
      ...{ number: numberText(site.number), unit: site.unit, name: site.row.text("siteName") },
      reasons,
    })),
  }));
  const notKnown = untoldOfSitesText(report, campaign);
  const lines = [
    materialsText.made(materialsText.dispatch(campaign), report.due, out),
    ...departments.map(({ name, sites }) => materialsText.sheetRows(name, sites.length)),
    ...notKnown.map((said) => `  ${said}`),
    ...(report.untold > 0 ? [materialsText.untold(report.untold)] : []),
  ];
  io.out(isJson ? reportJson(report, out, { departments, notKnown }) : `${lines.join("\n")}\n`);
  return 0;
}
