import type { Consolidation, DueDay, Lives, Register } from "../../../../core/consolidation";

/** What the register knows, and which period is worked on. */
export interface TownMemory {
  readonly register: Register;
  readonly lives: Lives;
  readonly due: DueDay;
  /** The consolidation of that period; null where only the past is looked at. */
  readonly consolidation: Consolidation | null;
}
