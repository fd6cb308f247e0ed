import { codec, type Packed } from "../zip/codec";
import { ByteWriter } from "./byte-writer";
import type { SheetPart } from "./sheet-part";

/** Rows and bytes that are packed at once. */
const ROWS_A_PIECE = 500;
const BYTES_A_PIECE = 1 << 20;

/** A long sheet on its way into the package: its rows are packed from above, and each is let go once it is. */
export class SheetStream {
  private readonly packer = codec().packer();
  private readonly out = new ByteWriter();
  private next = 0;

  /** What stands before the rows must be as it will be. */
  constructor(private readonly sheet: SheetPart) {
    this.out.any(sheet.around().before);
  }

  /** Packs the rows down to one. */
  write(through: number): void {
    while (this.next <= through) {
      const last = Math.min(through, this.next + ROWS_A_PIECE - 1);
      this.sheet.takeRows(last, this.out);
      if (this.out.size >= BYTES_A_PIECE) this.packer.add(this.out.take());
      this.next = last + 1;
    }
  }

  /** Packs what is left. */
  done(): Packed {
    const { after } = this.sheet.around();
    this.write(this.sheet.rows.at(-1)?.index ?? -1);
    this.out.any(after);
    this.packer.add(this.out.take());
    return this.packer.done();
  }
}
