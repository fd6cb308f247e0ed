import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import type { Finding } from "../../../core/findings";
import { findingMessage } from "../../../words/zh-CN/findings";
import { rowFieldsText as text } from "../../../words/zh-CN/pane/row-fields";
import { cellAddress, type CellValue, setCell } from "../../../core/workbook";
import { SeverityMark } from "../shared/SeverityMark";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import type { FieldCell } from "./lifecycle-cell";

const useStyles = makeStyles({
  control: { width: "100%", fontFamily: "inherit", resize: "vertical" },
  finding: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "baseline" },
});

interface FieldProps {
  readonly sheet: string;
  readonly label: string;
  readonly cell: FieldCell;
  readonly hint?: string | undefined;
  readonly findings: readonly Finding[];
  /** The words to choose from; absent for free text. */
  readonly options?: readonly string[];
  readonly isLong?: boolean;
  readonly isNumber?: boolean;
}

/** One cell of the row with its label, hint and what is to be said of it; written when it is left. */
export function Field({ sheet, label, cell, hint, findings, options, isLong, isNumber }: FieldProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const session = useSession();
  const noteId = useId();
  const controlId = useId();
  const className = `${shared.field} ${styles.control}`;
  const current = cell.isError ? "" : cell.raw;

  const write = (typed: string) => {
    if (typed === current) return;
    const isCount = isNumber && /^\d{1,9}$/.test(typed.trim());
    const value: CellValue = typed.trim() === "" ? null : isCount ? Number(typed) : typed;
    void session.change({
      patch: [setCell(sheet, cell.row, cell.column, value)],
      done: text.written(cellAddress(cell.row, cell.column)),
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (!isLong || event.ctrlKey)) write(event.currentTarget.value);
    if (event.key === "Escape") event.currentTarget.value = current;
  };
  const common = {
    id: controlId,
    className,
    "aria-describedby": noteId,
    "aria-invalid": findings.some(({ severity }) => severity === "error"),
  };
  const typed = {
    ...common,
    defaultValue: current,
    readOnly: cell.isFormula,
    onBlur: (event: { target: { value: string } }) => write(event.target.value),
    onKeyDown,
  };

  return (
    <div className={shared.tight}>
      <label htmlFor={controlId}>{label}</label>
      {options ? (
        <select
          {...common}
          value={current}
          disabled={cell.isFormula}
          onChange={(event) => write(event.target.value)}
        >
          {!options.includes(current) && <option value={current}>{current || text.choose}</option>}
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : isLong ? (
        <textarea key={current} rows={3} {...typed} />
      ) : (
        <input key={current} inputMode={isNumber ? "numeric" : undefined} {...typed} />
      )}
      <div id={noteId} className={shared.quiet}>
        {cell.isFormula ? text.merged : hint}
        {findings.map((finding) => (
          <span key={`${finding.code} ${JSON.stringify(finding.params)}`} className={styles.finding}>
            <SeverityMark severity={finding.severity} />
            <span>{findingMessage(finding, session.options.campaign)}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
