import type { IsoDate } from "../../../core/language";
import type { Campaign } from "../../../core/campaign";

export interface SessionOptions {
  readonly campaign: Campaign;
  readonly today: IsoDate;
  /** Name of the file, or where it is kept; null where that is not known. */
  readonly fileName?: () => string | null;
}
