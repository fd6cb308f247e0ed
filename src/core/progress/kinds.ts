/** What the grammar, the writer and the form need to know of a kind of fact. */
interface KindOfFact {
  /** The words that the writer puts before the thing. */
  readonly verb: string;
  readonly thing?: string;
  /** What it is counted in; absent where it only happened or did not. */
  readonly unit?: string;
  /** What a person may name: the machine instead of the thing, or the park moved into. */
  readonly names?: "machine" | "park";
}

const TABLE = {
  closed: { verb: "已依法取缔" },
  powerCut: { verb: "切断", thing: "工业用电" },
  waterCut: { verb: "切断", thing: "工业用水" },
  equipmentCleared: { verb: "清除", thing: "设备" },
  materialsCleared: { verb: "清除", thing: "原料" },
  productsCleared: { verb: "清除", thing: "产品" },
  allCutAndCleared: { verb: "落实", thing: "“两断三清”" },
  equipmentDestroyed: { verb: "捣毁", thing: "设备", unit: "台", names: "machine" },
  metersSealed: { verb: "查封", thing: "电表", unit: "个" },
  inspectionTeams: { verb: "出动", thing: "检查组", unit: "个" },
  inspectorVisits: { verb: "出动", thing: "执法人员", unit: "人次" },
  administrativeDetentions: { verb: "行政拘留", unit: "人" },
  criminalDetentions: { verb: "刑事拘留", unit: "人" },
  relocated: { verb: "已搬迁", names: "park" },
  rectified: { verb: "已整改完成" },
  reopened: { verb: "发现擅自恢复生产" },
} as const satisfies Record<string, KindOfFact>;

/** What a passage of 整治进展情况 can state. */
export type FactKind = keyof typeof TABLE;

/** What each kind needs. What it is called stands in `words`. */
export const KINDS: Readonly<Record<FactKind, KindOfFact>> = TABLE;

export const FACT_KINDS = Object.keys(TABLE) as readonly FactKind[];

/** The kinds that may carry a count; the others either happened or did not. */
export const COUNTED_KINDS: ReadonlySet<FactKind> = new Set(
  FACT_KINDS.filter((kind) => KINDS[kind].unit !== undefined),
);

/** 两断: “切断工业用水、用电”. */
export const TWO_CUTS = ["waterCut", "powerCut"] as const satisfies readonly FactKind[];

/** 三清: “清除设备、清除原料、清除产品”. */
export const THREE_CLEARINGS = [
  "equipmentCleared",
  "materialsCleared",
  "productsCleared",
] as const satisfies readonly FactKind[];
