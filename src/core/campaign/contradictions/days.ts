import type { Campaign } from "../schema";
import type { Report } from "./report";

/** Due days stand in their order, each once, and no stage ends after the campaign's last report. */
export function checkDays({ dueDays, dispositions, finalReport }: Campaign, report: Report): void {
  dueDays.forEach((day, index) => {
    if (index > 0 && day <= dueDays[index - 1]!) report(["dueDays", index], "unordered-days", { day });
  });
  if (!finalReport) return;
  dispositions.forEach(({ deadline }, index) => {
    if (deadline > finalReport.deadline)
      report(["dispositions", index, "deadline"], "deadline-after-final", {
        deadline,
        final: finalReport.deadline,
      });
  });
}
