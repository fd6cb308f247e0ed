import { obstacleIn, WorkbookError } from "../../../core/workbook";
import { obstacleSentence } from "../fixes";

const reasons = {
  long: "数据太多，只能新建。",
  "other-kind": "原文件不是 .xlsx 文件。",
  macros: "原文件带宏，.xlsx 文件不能保存宏。",
} as const;

/** Said where a consolidated workbook could not be brought up to date and was made anew: what stayed behind, and why. */
export function madeAnew(file: string, why: keyof typeof reasons | WorkbookError): string {
  const reason = why instanceof WorkbookError ? obstacleSentence(obstacleIn(why)) : reasons[why];
  return `“${file}”未能直接更新，已另外新建工作簿；填色、批注、列宽、筛选和自建的工作表没有带过来，仍在原文件里。${reason}`;
}
