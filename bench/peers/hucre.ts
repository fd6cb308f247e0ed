import { read } from "hucre";
import { contender, filled } from "../contender";

export const reader = contender({
  read: (bytes) => read(bytes),
  count: ({ sheets }) => sheets.reduce((sum, { rows }) => sum + filled(rows), 0),
});
