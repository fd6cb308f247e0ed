import type {
  CountedKind,
  DispositionKey,
  FigureKey,
  FigureSpec,
  KnownFigureKey,
  LogColumnKey,
} from "../../campaign";
import type { LogType } from "../../action-log";

/** The sites of the ledger, or those of one disposition. */
export interface SitesSource {
  readonly from: "ledger";
  /** Null: every site. */
  readonly disposition: DispositionKey | null;
}

/** What was done: outings of 检查行动登记, else facts of the progress texts. */
export interface ActionsSource {
  readonly from: "actions";
  /** The column of the log that is summed; null where the log does not tell. */
  readonly column: LogColumnKey | null;
  /** Only outings of this type. */
  readonly type?: LogType;
  /** What the progress texts count; null where they do not tell. */
  readonly fact: CountedKind | null;
}

/** Joint operations to shut sites: outings of that type, else the days on which sites were shut. */
export interface OperationsSource {
  readonly from: "operations";
}

/** Where a figure comes from; `hand`: only a person knows it. */
export type FigureSource = SitesSource | ActionsSource | OperationsSource | { readonly from: "hand" };

const ofTheNotice: Readonly<Record<KnownFigureKey, FigureSource>> = {
  inspectionTeams: { from: "actions", column: "teams", type: "inspection", fact: "inspectionTeams" },
  inspectorVisits: { from: "actions", column: "visits", type: "inspection", fact: "inspectorVisits" },
  sitesFound: { from: "ledger", disposition: null },
  closureOperations: { from: "operations" },
  equipmentDestroyed: { from: "actions", column: "equipmentDestroyed", fact: "equipmentDestroyed" },
  metersSealed: { from: "actions", column: "metersSealed", fact: "metersSealed" },
  relocations: { from: "ledger", disposition: "relocation" },
  rectifications: { from: "ledger", disposition: "rectification" },
  administrativeDetentions: {
    from: "actions",
    column: "administrativeDetentions",
    fact: "administrativeDetentions",
  },
  criminalDetentions: { from: "actions", column: "criminalDetentions", fact: "criminalDetentions" },
};

function isOfTheNotice(key: FigureKey): key is KnownFigureKey {
  return key in ofTheNotice;
}

/** Where a figure comes from: the ten of the notice as its forms say, others as the campaign says. */
export function sourceOf({ key, source }: FigureSpec): FigureSource {
  if (isOfTheNotice(key)) return ofTheNotice[key];
  switch (source?.from) {
    case "ledger":
      return source;
    case "log":
      return { from: "actions", column: source.column, fact: null };
    case "progress":
      return { from: "actions", column: null, fact: source.fact };
    default:
      return { from: "hand" };
  }
}
