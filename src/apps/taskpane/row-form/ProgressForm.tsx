import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import { isoDate, type IsoDate } from "../../../core/language";
import type { LedgerCell } from "../../../core/ledger";
import {
  appendProgress,
  type FactKind,
  KINDS,
  type ProgressEntry,
  writeProgress,
} from "../../../core/progress";
import { progressKinds, rowFieldsText as text } from "../../../words/localized/pane/row-fields";
import { cellAddress, setCell } from "../../../core/workbook";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

const useStyles = makeStyles({
  // The parts of a date have the focus one by one, the field itself then has it not.
  date: { ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } },
});

interface ProgressFormProps {
  readonly sheet: string;
  readonly cell: LedgerCell;
  /** The day the form begins with. */
  readonly day: IsoDate;
  /** Told once it is written. */
  readonly onDone?: () => void;
}

/** Date, what was done, how many: adds a sentence that reads back as exactly that. */
export function ProgressForm({ sheet, cell, day, onDone }: ProgressFormProps) {
  const session = useSession();
  const { campaign } = session.options;
  const styles = useStyles();
  const shared = useSharedStyles();
  const [date, setDate] = useState<IsoDate | null>(day);
  const [kind, setKind] = useState<FactKind | null>(null);
  const [count, setCount] = useState("");
  const [what, setWhat] = useState("");
  const { unit, names } = kind ? KINDS[kind] : {};
  const isCount = /^[1-9]\d{0,8}$/.test(count.trim());
  const canAdd = kind !== null && (unit === undefined || isCount);
  const named = names === undefined ? null : text[names];
  const entry: ProgressEntry | null = kind && {
    kind,
    ...(date && { date }),
    ...(unit !== undefined && isCount && { count: Number(count) }),
    ...(named && what.trim() && { what: what.trim() }),
  };
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!canAdd || !entry) return;
    const value = appendProgress(cell.raw, [entry], campaign);
    const isDone = await session.change({
      patch: [setCell(sheet, cell.row, cell.column, value)],
      done: text.progressAdded(cellAddress(cell.row, cell.column)),
    });
    if (!isDone) return;
    onDone?.();
    setCount("");
    setWhat("");
  };
  return (
    <form
      className={shared.card}
      aria-label={text.progressTitle(campaign)}
      onSubmit={(event) => void add(event)}
    >
      <h3 className={shared.heading}>{text.progressTitle(campaign)}</h3>
      <label className={shared.tight}>
        {text.date}
        <input
          type="date"
          className={`${shared.field} ${styles.date}`}
          value={date ?? ""}
          onChange={(event) => setDate(isoDate(event.target.value))}
        />
      </label>
      <label className={shared.tight}>
        {text.what}
        <select
          className={shared.field}
          value={kind ?? ""}
          onChange={(event) => setKind(event.target.value as FactKind)}
        >
          {kind === null && <option value="">{text.choose}</option>}
          {Object.entries(progressKinds).map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {unit !== undefined && (
        <label className={shared.tight}>
          {text.count(unit)}
          <input
            inputMode="numeric"
            className={shared.field}
            value={count}
            aria-invalid={count !== "" && !isCount}
            onChange={(event) => setCount(event.target.value)}
          />
          {count !== "" && !isCount && <span className={shared.danger}>{text.countNeeded}</span>}
        </label>
      )}
      {named && (
        <label className={shared.tight}>
          {named}
          <input className={shared.field} value={what} onChange={(event) => setWhat(event.target.value)} />
        </label>
      )}
      {canAdd && entry && (
        <p className={`${shared.quiet} ${shared.text}`}>{text.willAdd(writeProgress([entry], campaign))}</p>
      )}
      <div>
        <Button type="submit" disabledFocusable={!canAdd}>
          {text.addProgress}
        </Button>
      </div>
    </form>
  );
}
