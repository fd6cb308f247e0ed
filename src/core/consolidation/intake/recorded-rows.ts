import type { Campaign, ColumnKey } from "../../campaign";
import { tidy, type IsoDate } from "../../language";
import type { LedgerCell, LedgerRow } from "../../ledger";
import { readContact } from "../../ledger/read/read-contact";
import { readDisposition } from "../../ledger/read/read-disposition";
import type { SiteRecord } from "./unit-file";

/** A row that was kept, read again as far as its texts go. */
export class RecordedRow implements LedgerRow {
  readonly numberCell = undefined;
  readonly numbers = [];

  constructor(
    private readonly record: SiteRecord,
    private readonly campaign: Campaign,
    private readonly today: IsoDate,
  ) {}

  get index() {
    return this.record.row;
  }

  cell(key: ColumnKey): LedgerCell | undefined {
    const column = this.campaign.ledger.columns.findIndex((each) => each.key === key);
    const raw = this.record.texts[column];
    if (raw === undefined) return undefined;
    const rest = {
      ...{
        isError: false,
        isDate: false,
        isFormula: false,
        isCovered: false,
        isUncalculated: false,
        isPicture: false,
      },
    };
    return { key, row: this.index, column, value: raw || null, raw, text: tidy(raw), ...rest };
  }

  get knownCells(): LedgerCell[] {
    return this.campaign.ledger.columns.flatMap(({ key }) => this.cell(key) ?? []);
  }

  text(key: ColumnKey): string {
    return this.cell(key)?.text ?? "";
  }

  /** Only the columns of the form are kept. */
  lifecycle(): string {
    return "";
  }

  lifecycleValue(): null {
    return null;
  }

  get contact() {
    const { areaCode, landlineDigits } = this.campaign;
    return readContact(this.text("operatorContact"), { areaCode, landlineDigits, today: this.today });
  }

  get disposition() {
    return readDisposition(this.text("disposition"), this.campaign);
  }

  get facts() {
    return this.record.facts;
  }
}
