import { departmentLists, dispatchSheets } from "../../../core/materials";
import { numberText } from "../../../core/consolidation";
import { createFile } from "../../../hosts/files";
import { materialsText } from "../../../words/zh-CN/cli/materials";
import { untoldOfSitesText } from "../../../words/zh-CN/materials/previews";
import { UsageError } from "../arguments";
import type { Io } from "../io";
import { deliverPaper } from "./paper";
import { materialsRequest } from "./town-report";

/** `qingdan dispatch --previous REGISTER [--period DATE] -o OUT.xlsx`: 需部门协助事项清单, a sheet a department. */
export async function runDispatch(argv: readonly string[], io: Io): Promise<number> {
  const request = await materialsRequest("dispatch", argv, io);
  const { report, campaign } = request;
  const lists = departmentLists(report, campaign);
  if (lists.length === 0) throw new UsageError(materialsText.noDepartments);
  const departments = lists.map(({ department, sites }) => ({
    name: department.name,
    sites: sites.map(({ site, reasons }) => ({
      ...{ number: numberText(site.number), unit: site.unit, name: site.row.text("siteName") },
      reasons,
    })),
  }));
  const notKnown = untoldOfSitesText(report, campaign);
  return deliverPaper(
    request,
    {
      name: materialsText.dispatch(campaign),
      endings: ["xlsx"],
      bytes: () => createFile(dispatchSheets(report, campaign)),
      notes: [
        ...departments.map(({ name, sites }) => materialsText.sheetRows(name, sites.length)),
        ...notKnown,
        ...(report.untold > 0 ? [materialsText.untold(report.untold)] : []),
      ],
      json: { departments, notKnown },
    },
    io,
  );
}
