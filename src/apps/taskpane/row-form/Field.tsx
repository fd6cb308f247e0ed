import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from "react";
import type { Finding } from "../../../core/findings";
import type { CellEditor } from "../../../core/checks/answers/editor";
import { findingMessage } from "../../../words/localized/findings";
import { rowFieldsText as text } from "../../../words/localized/pane/row-fields";
import { cellAddress, type CellValue, setCell } from "../../../core/workbook";
import { SeverityMark } from "../shared/SeverityMark";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import type { FieldCell } from "./lifecycle-cell";

const useStyles = makeStyles({
  control: { width: "100%", fontFamily: "inherit", resize: "vertical" },
  typed: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  finding: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "baseline" },
});

interface FieldProps {
  readonly sheet: string;
  readonly label: string;
  readonly cell: FieldCell;
  readonly hint?: string | undefined;
  readonly findings: readonly Finding[];
  /** How it is filled in; a line where nothing is said. */
  readonly editor?: CellEditor;
  /** The cursor goes into it. */
  readonly takesFocus?: boolean;
  /** Told after Enter, and whether something was written. Enter alone enters several lines too then. */
  readonly onEnter?: (isWritten: boolean) => void;
  /** A button that does what Enter does. */
  readonly enterWith?: string;
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** One cell of the row with its label, hint and what is to be said of it; written when it is left. */
export function Field({
  sheet,
  label,
  cell,
  hint,
  findings,
  editor = { kind: "line" },
  takesFocus,
  onEnter,
  enterWith,
}: FieldProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const session = useSession();
  const noteId = useId();
  const controlId = useId();
  const className = `${shared.field} ${styles.control}`;
  const current = cell.isError ? "" : cell.raw;

  const control = useRef<TextControl>(null);
  const written = useFollowing(control, current);
  useEffect(() => {
    if (takesFocus) control.current?.focus();
  }, [takesFocus]);

  const writing = useRef<Promise<boolean> | null>(null);
  const write = (typed: string) => {
    if (typed === current || typed === written.current) return;
    written.current = typed;
    const isCount = editor.kind === "number" && /^\d{1,9}$/.test(typed.trim());
    const value: CellValue = typed.trim() === "" ? null : isCount ? Number(typed) : typed;
    writing.current = session.change({
      patch: [setCell(sheet, cell.row, cell.column, value)],
      done: text.written(cellAddress(cell.row, cell.column)),
    });
    void writing.current.then(() => (written.current = writing.current = null));
  };
  const isLong = editor.kind === "lines";
  const enter = async (typed: string) => {
    write(typed);
    const isDone = await writing.current;
    if (isDone !== false) onEnter?.(isDone === true);
  };
  const onKeyDown = (event: KeyboardEvent<TextControl>) => {
    if (event.nativeEvent.isComposing) return;
    const isEntered = event.key === "Enter" && (onEnter ? !event.shiftKey : !isLong || event.ctrlKey);
    if (isEntered) {
      event.preventDefault();
      void enter(event.currentTarget.value);
    }
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
      {editor.kind === "choice" ? (
        <select
          {...common}
          value={current}
          disabled={cell.isFormula}
          onChange={(event) => write(event.target.value)}
        >
          {!editor.words.includes(current) && <option value={current}>{current || text.choose}</option>}
          {editor.words.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <div className={styles.typed}>
          {isLong ? (
            <textarea ref={control as RefObject<HTMLTextAreaElement | null>} rows={3} {...typed} />
          ) : (
            <input
              ref={control as RefObject<HTMLInputElement | null>}
              inputMode={editor.kind === "number" ? "numeric" : undefined}
              {...typed}
            />
          )}
          {enterWith && !cell.isFormula && (
            <Button
              size="small"
              appearance="primary"
              // The cursor stays where it is: leaving it would write by itself.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => void enter(control.current?.value ?? current)}
            >
              {enterWith}
            </Button>
          )}
        </div>
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

/** Shows what the cell comes to hold, in the same element, so that the cursor stays; what is being typed is left alone. */
function useFollowing(control: RefObject<TextControl | null>, current: string) {
  const written = useRef<string | null>(null);
  const shown = useRef(current);
  useEffect(() => {
    const element = control.current;
    const isTyping =
      element === document.activeElement &&
      element?.value !== shown.current &&
      element?.value !== written.current;
    if (element && !isTyping && element.value !== current) element.value = current;
    shown.current = current;
  }, [control, current]);
  return written;
}
