import {
  type Loss,
  lossesOf,
  type Obstacle,
  obstacleTo,
  obstacleToStructure,
  type Patch,
  type SheetSnapshot,
} from "../workbook";
import type { CheckIdentity, Fix } from "./finding";

/** The sheets as they stand: a fix looks at what it would take away, and at what is in its way. */
export interface SheetsNow {
  readonly named: (name: string) => SheetSnapshot | undefined;
  readonly isStructureLocked?: boolean | undefined;
}

export interface Leave {
  /** Whether it asks; by default as its check says. */
  readonly asks?: boolean | undefined;
  /** What it takes away as the finding says, and need not ask for. */
  readonly gives?: Loss | undefined;
}

/** A fix that is made when it is looked at. What it would take away makes it ask, whatever its check says. */
export function lazyFix(
  { mends, givesWay }: CheckIdentity,
  makePatch: () => Patch,
  sheets: SheetsNow,
  { asks = mends !== "safe", gives }: Leave,
): Fix {
  let patch: Patch | undefined;
  let loses: readonly Loss[] | undefined;
  let obstacle: Obstacle | null | undefined;
  return {
    ...(givesWay && { givesWay }),
    get patch() {
      return (patch ??= makePatch());
    },
    get asks() {
      return asks || this.loses!.length > 0;
    },
    get loses() {
      return (loses ??= sheetsOf(this.patch, sheets)
        .flatMap((sheet) => lossesOf(sheet, this.patch))
        .filter((loss) => loss !== gives));
    },
    get obstacle() {
      if (obstacle === undefined)
        obstacle =
          obstacleToStructure(sheets, this.patch) ??
          sheetsOf(this.patch, sheets)
            .map((sheet) => obstacleTo(sheet, this.patch))
            .find((found) => found !== null) ??
          null;
      return obstacle;
    },
  };
}

function sheetsOf(patch: Patch, sheets: SheetsNow): readonly SheetSnapshot[] {
  const names = new Set(patch.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])));
  return [...names].flatMap((name) => sheets.named(name) ?? []);
}
