import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ColumnKey } from "../../../core/campaign";
import { firstRunText as text } from "../../../words/localized/pane/first-run";
import { ledgerText } from "../../../words/localized/pane/ledger-tab";
import { columnName, type SheetSnapshot, textOf, rowNumberOf } from "../../../core/workbook";
import { guessColumns, guessMapping, headerCandidates, type Mapping } from "../../../core/forms";
import { mappingPatch } from "../mapping/mapping-patch";
import { describeChanges } from "../session/describe-changes";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

/** For a table that is no ledger yet: which of its columns is which, our guess filled in. */
export default function MappingForm({ sheet }: { readonly sheet: SheetSnapshot }) {
  const session = useSession();
  const { busy } = usePaneState();
  const shared = useSharedStyles();
  const { campaign } = session.options;
  const guess = useMemo(() => guessMapping(sheet, campaign), [sheet, campaign]);
  const [chosen, setChosen] = useState<Mapping | null>(null);
  const mapping = chosen ?? guess;
  if (!mapping) return <p>{text.mapNoHeader}</p>;

  const choose = (key: ColumnKey, value: string) => {
    const columns = new Map(mapping.columns);
    for (const [other, column] of columns) if (String(column) === value) columns.delete(other);
    if (value === "") columns.delete(key);
    else columns.set(key, Number(value));
    setChosen({ ...mapping, columns });
  };
  const titles = sheet.rows[mapping.headerRow] ?? [];
  const options = Array.from({ length: titles.length }, (_, column) => column);
  const patch = mappingPatch(sheet, mapping, campaign);
  const words = (column: number) =>
    text.mapColumn(columnName(column), textOf(titles[column] ?? null).slice(0, 20));

  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{text.mapTitle(campaign)}</h2>
      <p className={shared.text}>{text.mapBody(sheet.name, campaign)}</p>
      <p className={`${shared.quiet} ${shared.text}`}>{text.mapWill(describeChanges(patch))}</p>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void session.change({ patch, done: text.mapDone })}
      >
        {text.mapAccept}
      </Button>
      <label className={shared.tight}>
        {text.mapHeaderRow}
        <select
          className={shared.field}
          value={mapping.headerRow}
          onChange={(event) => setChosen(guessColumns(sheet, Number(event.target.value), campaign))}
        >
          {headerCandidates(sheet).map((row) => (
            <option key={row} value={row}>
              {ledgerText.row(rowNumberOf(row))}
            </option>
          ))}
        </select>
      </label>
      {campaign.ledger.columns.map(({ key, title }) => (
        <label key={key} className={shared.tight}>
          <span>{title}</span>
          <select
            className={shared.field}
            value={mapping.columns.get(key) ?? ""}
            onChange={(event) => choose(key, event.target.value)}
          >
            <option value="">{text.mapNone}</option>
            {options.map((column) => (
              <option key={column} value={column}>
                {words(column)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
}
