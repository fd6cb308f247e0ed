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

/** What a progress text may say of a site that is dealt with. */
export const completionKinds = [
  "closed",
  "rectified",
  "relocated",
  "allCutAndCleared",
  "powerCut",
  "waterCut",
  "equipmentCleared",
  "materialsCleared",
  "productsCleared",
] as const;

/** What a progress text may count. */
export const countedKinds = [
  "equipmentDestroyed",
  "metersSealed",
  "inspectionTeams",
  "inspectorVisits",
  "administrativeDetentions",
  "criminalDetentions",
] as const;

/** The states of a site in 总台账: 整治中, 已取缔, 已整改, 已搬迁, 回潮, 本期未列, 已销号. */
export const siteStateKeys = [
  "inProgress",
  "closed",
  "rectified",
  "relocated",
  "reappeared",
  "unlisted",
  "struckOff",
] as const;

/** Where a figure that a campaign adds may come from. */
export const figureSources = ["ledger", "log", "progress", "hand"] as const;

export type KnownColumnKey = (typeof columnKeys)[number];
export type KnownFigureKey = (typeof figureKeys)[number];
export type KnownDispositionKey = (typeof dispositionKeys)[number];
export type KnownLogColumnKey = (typeof logColumnKeys)[number];
export type LifecycleKey = (typeof lifecycleKeys)[number];
export type CompletionKind = (typeof completionKinds)[number];
export type CountedKind = (typeof countedKinds)[number];

/** A key that a campaign adds to those of the notice. */
type OwnKey = string & {};

export type ColumnKey = KnownColumnKey | OwnKey;
export type FigureKey = KnownFigureKey | OwnKey;
export type DispositionKey = KnownDispositionKey | OwnKey;
export type LogColumnKey = KnownLogColumnKey | OwnKey;
