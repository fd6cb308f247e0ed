import type { Golden } from "./golden";
import { ranges } from "./ranges-of-calipers";
import { looks } from "./looks-of-calipers";
import { sheets } from "./sheets-of-calipers";

/** The cases of fundamental-research-labs/calipers that use what we use; their results are those of Excel on Windows. */
export const calipers: readonly Golden[] = [...ranges, ...looks, ...sheets];
