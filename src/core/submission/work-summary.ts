import type { Campaign, DispositionKey } from "../campaign";
import type { IsoDate } from "../language";
import type { ClosurePart } from "../ledger";
import type { SummaryFigure } from "./summary";

/** A site as the report names it: no row number, since it is read without the ledger. */
export interface SummarySite {
  /** In a town's report its unit; else empty. */
  readonly unit: string;
  /** One plain line; empty where the ledger gives no name. */
  readonly name: string;
  readonly address: string;
}

/** One site in the table of the report. */
export interface SiteLine {
  readonly site: SummarySite;
  /** The disposition's word; empty where it is none or several. */
  readonly word: string;
  readonly measures: string;
  readonly timeLimit: string;
  readonly responsible: string;
  readonly progress: string;
  readonly isDone: boolean;
}

/** A closed site, and which parts of “两断三清” are done. */
export interface ClosureLine {
  readonly site: SummarySite;
  readonly closedOn: IsoDate | null;
  readonly missing: readonly ClosurePart[];
}

/** A site that is not done, and its day. */
export interface DeadlineLine {
  readonly site: SummarySite;
  readonly word: string;
  readonly deadline: IsoDate;
  /** The site's own 整治时限, or the end of its stage. */
  readonly source: "row" | "stage";
}

/** What a 工作总结 is drafted from, a village's and the town's alike: figures, tables and what is still missing. */
export interface WorkSummary {
  readonly town: string;
  /** What the notice calls the report; null where it says nothing of one. */
  readonly title: string | null;
  /** Whose report it is; null where the ledger does not say. */
  readonly unit: string | null;
  /** It is of the whole town: its sites have units. */
  readonly isTown: boolean;
  /** YYYY-MM-DD that the figures are of. */
  readonly asOf: IsoDate;
  /** “于2019年底前报送”: YYYY-MM-DD, where the campaign names a day. */
  readonly deadline: IsoDate | null;
  readonly sites: number;
  readonly done: number;
  readonly dispositions: readonly {
    readonly key: DispositionKey;
    readonly word: string;
    readonly sites: number;
    readonly done: number;
  }[];
  readonly figures: readonly SummaryFigure[];
  /** The units with sites, in a town's report. */
  readonly units: readonly { readonly unit: string; readonly sites: number; readonly done: number }[];
  readonly lines: readonly SiteLine[];
  readonly closures: readonly ClosureLine[];
  readonly passed: readonly DeadlineLine[];
  readonly upcoming: readonly DeadlineLine[];
  /** Sites in no class: 拟处理意见 is empty, unknown or several. */
  readonly undecided: readonly SummarySite[];
  /** Errors that a check of the workbook found. */
  readonly errors: number;
  /** Archive material that goes with the report: photographs, plans. */
  readonly materials: readonly string[];
}

/** What the campaign says of the report at the year's end. */
export function finalReportOf({
  finalReport,
}: Campaign): Pick<WorkSummary, "title" | "deadline" | "materials"> {
  return {
    title: finalReport?.title ?? null,
    deadline: finalReport?.deadline ?? null,
    materials: finalReport?.materials ?? [],
  };
}
