import type { Campaign, FigureKey } from "../campaign";
import type { IsoDate } from "../language";

/** What a prepared workbook says beside the words of the campaign. */
export interface PreparedTexts {
  /** What Excel says where another 编号 is typed. */
  readonly numberError: (number: string) => string;
  /** 累计 of the last report, beside 附件2. */
  readonly lastFigures: (due: IsoDate, figures: ReadonlyMap<FigureKey, number>, campaign: Campaign) => string;
}
