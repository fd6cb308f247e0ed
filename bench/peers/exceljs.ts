import exceljs from "exceljs";
import { contender } from "../contender";

export const reader = contender({
  read: (bytes) => new exceljs.Workbook().xlsx.load(bytes.slice().buffer as never),
  count: ({ worksheets }) => {
    let cells = 0;
    for (const sheet of worksheets) {
      // A cell that a merge covers repeats its master's value.
      sheet.eachRow((row) => row.eachCell((cell) => void (cells += cell.master === cell ? 1 : 0)));
    }
    return cells;
  },
});
