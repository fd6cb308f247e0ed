import type { NumberClass } from "../../numbers";

/** How far a governor reaches. */
type Reach = "clause" | "sentence" | "list";

interface Kind {
  readonly reach: Reach;
  /** What becomes of the numbers under it. */
  readonly numbers: NumberClass;
}

/** How far each governor reaches, and what becomes of the numbers under it. */
export const KINDS = {
  /** 未断电 */
  denial: { reach: "clause", numbers: "denied" },
  /** 准备断电, 正在断电 */
  intention: { reach: "clause", numbers: "planned" },
  /** 11月30日前断电 */
  deadline: { reach: "clause", numbers: "planned" },
  /** 群众反映已关停 */
  hearsay: { reach: "clause", numbers: "other" },
  /** 计划11月25日断电，11月28日清设备 */
  plan: { reach: "sentence", numbers: "planned" },
  /** 责令停产，拆除设备: over what its addressee is to do. */
  order: { reach: "sentence", numbers: "ordered" },
  /** 如不自行拆除，将强制拆除: over its commas. */
  condition: { reach: "sentence", numbers: "planned" },
  /** 对拒不整改的，一律取缔: what is done to whoever is like that. */
  rule: { reach: "sentence", numbers: "planned" },
  /** 移送行政拘留1人，待… */
  referral: { reach: "clause", numbers: "other" },
  /** 上次断电后业主又生产: what was done before, and is counted elsewhere. */
  recollection: { reach: "clause", numbers: "other" },
  /** 整改措施：一是…；二是…: over its semicolons, but not over what is said to be done. */
  measures: { reach: "list", numbers: "planned" },
  /** 下一步：一是…；二是…: over its semicolons. */
  agenda: { reach: "list", numbers: "planned" },
} as const satisfies Record<string, Kind>;

/** What keeps the verbs after it from being facts. */
export type GovernorKind = keyof typeof KINDS;

/**
 * Who does a deed. An order reaches over what its addressee may do to the end of the sentence; over a cut of the supply
 * to the end of its clause; over what only enforcement does where that is what it asks for.
 */
export type Doer = "addressee" | "supplier" | "enforcement";
