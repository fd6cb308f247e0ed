import readSheets from "read-excel-file/node";
import { contender, filled } from "../contender";

export const reader = contender({
  read: (bytes) => readSheets(Buffer.from(bytes)),
  count: (sheets) => sheets.reduce((sum, { data }) => sum + filled(data), 0),
});
