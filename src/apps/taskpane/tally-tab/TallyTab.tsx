import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { type FigureKey, figureOf } from "../../../core/campaign";
import { figureIn, type TallyBasis } from "../../../core/tally";
import { offeredFix } from "../../../core/findings";
import { findingMessage } from "../../../words/zh-CN/findings";
import { tallyBases, tallyText as text } from "../../../words/zh-CN/pane/tally-tab";
import { setCell } from "../../../core/workbook";
import { fixLabel } from "../ledger-tab/fix-label";
import { useFindingActions } from "../ledger-tab/use-finding-actions";
import { SeverityMark } from "../shared/SeverityMark";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { Comparison } from "./Comparison";
import type { Earlier } from "./earlier";
import { FigureLine, toFillHintId } from "./FigureLine";
import { Generate } from "./Generate";
import { KeptCard } from "./KeptCard";
import { type TallyView, useTally } from "./use-tally";

/** 调度表: the ten figures, each with where it comes from, and the sheet they go into. */
export default function TallyTab() {
  const session = useSession();
  const shared = useSharedStyles();
  const [basis, setBasis] = useState<TallyBasis | null>(null);
  const [linked, setLinked] = useState(false);
  const [typed, setTyped] = useState<ReadonlyMap<FigureKey, number>>(new Map());
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const view = useTally({ basis, linked, typed, earlier });
  const { campaign } = session.options;
  if (!view) return <p>{text.noLedger}</p>;
  const { tally, reading, ledger, kept } = view;

  const type = (key: FigureKey, label: string, value: number | null) => {
    const figure = reading.stated?.figures.get(key);
    if (!figure || !reading.stated) {
      const next = new Map(typed);
      if (value === null) next.delete(key);
      else next.set(key, value);
      return setTyped(next);
    }
    void session.change({
      patch: [setCell(reading.stated.form.sheet, figure.row, figure.column, value)],
      done: value === null ? text.toFill : text.written(label, value),
    });
  };

  return (
    <div className={shared.stack}>
      <div className={shared.row}>
        <span>
          {ledger.reportDate ? text.reportDate(ledger.reportDate, campaign) : text.noDate(campaign)}
        </span>
        <label className={shared.row}>
          {campaign.tally.basisLabel}
          <select
            className={shared.field}
            value={tally.basis}
            onChange={(event) => setBasis(event.target.value as TallyBasis)}
          >
            {tallyBases.map((choice) => (
              <option key={choice} value={choice}>
                {campaign.tally.basisWords[choice]}
              </option>
            ))}
          </select>
        </label>
        <Switch
          label={text.linked}
          title={text.linkedHint}
          checked={linked}
          onChange={(_, data) => setLinked(data.checked)}
        />
      </div>
      <Generate view={view} />
      {kept.map((one) => (
        <KeptCard
          key={one.key}
          kept={one}
          label={figureOf(campaign, one.key).label}
          basis={figureIn(tally, one.key).basis}
        />
      ))}
      {campaign.tally.figures.some(({ key }) => figureIn(tally, key).value === null) && (
        <p id={toFillHintId} className={`${shared.quiet} ${shared.text}`}>
          {text.toFillHint}
        </p>
      )}
      <ul className={shared.list} aria-label={text.figures(campaign)}>
        {campaign.tally.figures.map(({ key, label, unit }) => (
          <FigureLine
            key={key}
            figureKey={key}
            label={label}
            unit={unit}
            figure={figureIn(tally, key)}
            view={view}
            onType={(value) => type(key, label, value)}
          />
        ))}
      </ul>
      <Issues view={view} />
      <Comparison tally={tally} earlier={earlier} onEarlier={setEarlier} />
    </div>
  );
}

function Issues({ view }: { readonly view: TallyView }) {
  const shared = useSharedStyles();
  const actions = useFindingActions();
  const { campaign } = useSession().options;
  if (view.findings.length === 0) return null;
  return (
    <ul className={shared.list} aria-label={text.issues}>
      {view.findings.map((finding, index) => (
        <li key={index} className={shared.row}>
          <button
            type="button"
            className={`${shared.plain} ${shared.row} ${shared.grow}`}
            style={{ minHeight: 32, flexWrap: "nowrap", alignItems: "baseline" }}
            onClick={() => actions.select(finding)}
          >
            <SeverityMark severity={finding.severity} />
            <span className={shared.quiet}>{finding.cell}</span>
            <span>{findingMessage(finding, campaign)}</span>
          </button>
          {offeredFix(finding) && (
            <Button size="small" onClick={() => void actions.fix(finding)}>
              {fixLabel(offeredFix(finding)!.patch)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
