import { parseCell, sheetNamed, textOf, valueAt, type WorkbookSnapshot } from "../../../core/workbook";
import { Marked } from "../shared/Marked";

const around = 24;

/** Words of a cell. */
interface PassageOf {
  readonly sheet: string;
  readonly cell: string;
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

interface PassageProps {
  readonly of: PassageOf;
  readonly workbook: WorkbookSnapshot;
}

/** Words of a cell, marked in their sentence. */
export function Passage({ of, workbook }: PassageProps) {
  const { sheet: name, cell, start, end, text } = of;
  const sheet = sheetNamed(workbook, name);
  const at = parseCell(cell);
  const whole = sheet && at ? textOf(valueAt(sheet, at.row, at.column)) : "";
  if (start === undefined || end === undefined || whole.slice(start, end) === "") return <>{text}</>;
  const from = Math.max(0, start - around);
  const to = Math.min(whole.length, end + around);
  return (
    <>
      {from > 0 && "…"}
      <Marked text={whole.slice(from, to)} passages={[{ start: start - from, end: end - from }]} />
      {to < whole.length && "…"}
    </>
  );
}
