/** Folders of suites that `npm test` runs as one; a suite belongs to the nearest, and "" takes the rest. */
export const groups = [
  "acceptance",
  "apps",
  "apps/cli",
  "core",
  "core/checks",
  "core/consolidation",
  "core/progress",
  "core/tally",
  "hostile",
  "hosts",
  "hosts/excel",
  "hosts/excel/faults",
  "laws",
  "",
] as const;

export type Group = (typeof groups)[number];
