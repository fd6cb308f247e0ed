import { cellProbes } from "./cells";
import { ruleProbes } from "./rules";
import { sheetProbes } from "./sheets";

/** Every probe, by the number of its fact. */
export const probes = [...cellProbes, ...ruleProbes, ...sheetProbes].sort((a, b) => a.fact - b.fact);
