/** The ten columns of 附件1, by key. */
export const columnKeys = [
  "sequence",
  "siteName",
  "town",
  "address",
  "operatorContact",
  "equipment",
  "violations",
  "disposition",
  "progress",
  "remarks",
] as const;

/** The ten figures of 附件2, in the order of the form. */
export const figureKeys = [
  "inspectionTeams",
  "inspectorVisits",
  "sitesFound",
  "closureOperations",
  "equipmentDestroyed",
  "metersSealed",
  "relocations",
  "rectifications",
  "administrativeDetentions",
  "criminalDetentions",
] as const;

export const dispositionKeys = ["closure", "rectification", "relocation"] as const;

/** The columns of the optional action log 检查行动登记. */
export const logColumnKeys = [
  "date",
  "type",
  "teams",
  "visits",
  "sites",
  "equipmentDestroyed",
  "metersSealed",
  "administrativeDetentions",
  "criminalDetentions",
  "remarks",
] as const;

/** The columns that the notice wants for each site and 附件1 has no place for. */
export const lifecycleKeys = ["measures", "timeLimit", "responsibleUnit", "responsiblePerson"] as const;

export type ColumnKey = (typeof columnKeys)[number];
export type FigureKey = (typeof figureKeys)[number];
export type DispositionKey = (typeof dispositionKeys)[number];
export type LogColumnKey = (typeof logColumnKeys)[number];
export type LifecycleKey = (typeof lifecycleKeys)[number];
