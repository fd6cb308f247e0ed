import type { ContractCase } from "../contract";
import { cells } from "./cells";
import { live } from "./live";
import { reading } from "./reading";
import { sheets } from "./sheets";
import { structure } from "./structure";

/** Everything that any `WorkbookPort` must do. */
export const contractCases: readonly ContractCase[] = [
  ...reading,
  ...cells,
  ...structure,
  ...sheets,
  ...live,
];
