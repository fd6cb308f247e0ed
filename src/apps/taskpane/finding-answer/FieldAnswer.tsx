import { Button } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import { isoDate } from "../../../core/language";
import type { Ledger } from "../../../core/ledger";
import { writeReportDate, writeUnit } from "../../../core/checks/answers/write-field";
import type { Patch } from "../../../core/workbook";
import { answerText as text } from "../../../words/localized/pane/finding-answer";
import { rowFieldsText } from "../../../words/localized/pane/row-fields";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

interface FieldAnswerProps {
  readonly ledger: Ledger;
  readonly field: "unit" | "date";
  readonly onDone: (isWritten: boolean) => void;
}

/** 填报单位 of the roster, or 填报时间. */
export function FieldAnswer({ ledger, field, onDone }: FieldAnswerProps) {
  const session = useSession();
  const { busy } = usePaneState();
  const shared = useSharedStyles();
  const { campaign } = session.options;
  const isUnit = field === "unit";
  const { unitLabel, dateLabel } = campaign.ledger;
  const label = isUnit ? unitLabel : dateLabel;
  const known = isUnit ? (ledger.unitKnown ? ledger.unit : null) : ledger.reportDate;
  const [value, setValue] = useState(known ?? "");

  const day = isUnit ? null : isoDate(value);
  const isReady = value !== "" && (isUnit || day !== null);
  const write = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const patch: Patch = day ? writeReportDate(ledger, day, campaign) : writeUnit(ledger, value, campaign);
    if (await session.change({ patch, done: text.fieldWritten(label) })) onDone(true);
  };
  return (
    <form className={shared.beside} onSubmit={(event) => void write(event)}>
      <label className={`${shared.tight} ${shared.grow}`}>
        {label}
        {isUnit ? (
          <select
            className={shared.field}
            value={value}
            onChange={(event) => setValue(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && void write(event)}
          >
            {value === "" && <option value="">{rowFieldsText.choose}</option>}
            {campaign.roster.units.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        ) : (
          <input
            type="date"
            className={shared.field}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </label>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={!isReady || busy}>
        {text.write}
      </Button>
    </form>
  );
}
