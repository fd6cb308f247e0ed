import { Button } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";
import { listPictures, type Stage, STAGES } from "../../../core/archive";
import { type Ledger, type LedgerRow, pictureColumn } from "../../../core/ledger";
import { cellAddress, textOf, valueAt } from "../../../core/workbook";
import { stageWords } from "../../../words/zh-CN/archive/pictures";
import { rowPicturesText as text } from "../../../words/localized/pane/row-pictures";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { Field } from "./Field";

interface PicturesFieldProps {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
}

/** The names of a site's pictures. Pictures that are chosen are only named: they stay where they are. */
export default function PicturesField({ ledger, row }: PicturesFieldProps) {
  const session = useSession();
  const { busy } = usePaneState();
  const shared = useSharedStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const { campaign } = session.options;
  const { pictures } = campaign.ledger;
  if (!pictures) return null;
  const column = pictureColumn(ledger, campaign);
  const { source, sheet } = ledger;

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const names = [...(event.target.files ?? [])].map(({ name }) => name);
    event.target.value = "";
    const patch = listPictures(ledger, row, { names, stage, labels: stageWords }, campaign);
    if (patch.length > 0) void session.change({ patch, done: text.listed(names.length) });
  };
  return (
    <div className={shared.tight}>
      {column !== null && (
        <Field
          sheet={sheet}
          label={pictures.title}
          cell={{
            row: row.index,
            column,
            raw: textOf(valueAt(source, row.index, column)),
            isError: false,
            isFormula: source.formulas.has(cellAddress(row.index, column)),
          }}
          findings={[]}
          editor={{ kind: "lines" }}
        />
      )}
      <div className={shared.row}>
        <select
          className={shared.field}
          aria-label={text.stage}
          value={stage ?? ""}
          onChange={(event) => setStage((event.target.value || null) as Stage | null)}
        >
          <option value="">{text.unsaid}</option>
          {STAGES.map((each) => (
            <option key={each} value={each}>
              {text.stages[each]}
            </option>
          ))}
        </select>
        <Button size="small" disabledFocusable={busy} onClick={() => picker.current?.click()}>
          {text.choose}
        </Button>
        <input
          ref={picker}
          type="file"
          accept="image/*"
          multiple
          hidden
          aria-label={text.choose}
          onChange={take}
        />
      </div>
      <p className={`${shared.quiet} ${shared.text}`}>{text.hint}</p>
    </div>
  );
}
