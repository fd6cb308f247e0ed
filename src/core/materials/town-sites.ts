import { type Campaign, dispositionOf, type LifecycleKey } from "../campaign";
import {
  byKey,
  type Life,
  type Lives,
  type Register,
  type SiteState,
  stateOf,
  villageLifecycles,
  villagePictures,
  withCorrections,
} from "../consolidation";
import type { IsoDate } from "../language";
import {
  type ClosurePart,
  dispositionKeyOf,
  isAskedToCutAndClear,
  type LedgerRow,
  missingClosureParts,
  readTimeLimit,
  rowsOfTexts,
} from "../ledger";

/** A site as the town speaks of it at the end of a period, by the register. */
export interface TownSite {
  readonly number: number;
  readonly unit: string;
  readonly life: Life;
  readonly state: SiteState;
  /** Its last wording, the squad's corrections included. */
  readonly row: LedgerRow;
  /** 整治措施, 整治时限, 责任单位, 责任人: the squad's, else the village's. */
  readonly lifecycle: ReadonlyMap<LifecycleKey, string>;
  /** The names of its pictures, as the village last wrote them; one text a row. */
  readonly pictures: readonly string[];
  /** Closed, rectified, relocated or struck off. */
  readonly isDone: boolean;
  /** Of a closed site of which it is asked, the parts of “两断三清” that its text does not say are done. */
  readonly missing: readonly ClosurePart[];
  /** Done, and nothing of “两断三清” is missing; else a closed site is 已取缔、材料待补. */
  readonly isComplete: boolean;
  /** Its own time limit, else the end of its disposition's stage; null where it has no disposition that is known. */
  readonly deadline: { readonly day: IsoDate; readonly isOwn: boolean } | null;
}

/** Every site of the register that a row tells of, unit by unit of the roster, then by number. */
export function townSites(register: Register, lives: Lives, campaign: Campaign): TownSite[] {
  const corrected = byKey(lives.corrections, ({ number }) => number);
  const villages = villageLifecycles(register.rows);
  const pictures = villagePictures(register.rows);
  const all = [...lives.sites.values()];
  const order = new Map(campaign.roster.units.map(({ name }, at) => [name, at]));
  const place = ({ unit }: TownSite) => order.get(unit) ?? order.size;
  return all
    .map((life): TownSite => {
      const today = (life.last || "1970-01-01") as IsoDate;
      const texts = withCorrections(life.row.texts, corrected.get(life.number) ?? []);
      const [row] = rowsOfTexts([texts], campaign, today);
      const notes = register.notes.get(life.number)?.lifecycle ?? new Map();
      const filled = [...notes].filter(([, text]) => text !== "");
      const lifecycle = new Map<LifecycleKey, string>([...(villages.get(life.number) ?? []), ...filled]);
      const beside = { lifecycle, pictures: pictures.get(life.number) ?? [] };
      return townSite(life, row!, beside, today, campaign);
    })
    .sort((a, b) => place(a) - place(b) || a.number - b.number);
}

function townSite(
  life: Life,
  row: LedgerRow,
  { lifecycle, pictures }: Pick<TownSite, "lifecycle" | "pictures">,
  today: IsoDate,
  campaign: Campaign,
): TownSite {
  const state = stateOf(life);
  const isDone = state === "struckOff" || life.done !== null;
  const isAsked = isDone && life.done?.by === "closed" && isAskedToCutAndClear(row, campaign);
  const missing = isAsked ? missingClosureParts(row) : [];
  const key = dispositionKeyOf(row);
  const own = readTimeLimit(lifecycle.get("timeLimit") ?? "", today);
  const stage = key === null ? null : dispositionOf(campaign, key).deadline;
  const day = own ?? stage;
  return {
    ...{ number: life.number, unit: life.unit, life, state, row, lifecycle, pictures, isDone, missing },
    isComplete: isDone && (state === "struckOff" || missing.length === 0),
    deadline: day === null ? null : { day, isOwn: own !== null },
  };
}
