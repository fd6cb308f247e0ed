import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { Finding, Severity } from "../../../core/findings";
import { paneText } from "../../../words/localized/pane/frame";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { severitiesOf } from "../shared/severities";
import { useSharedStyles } from "../shared/styles";
import type { Filter, Grouping } from "./groups";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    border: "none",
  },
  choice: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    cursor: "pointer",
  },
  radio: { accentColor: tokens.colorCompoundBrandBackground, margin: 0, width: "16px", height: "16px" },
  search: { flex: "1 1 90px", minWidth: 0 },
});

interface FilterBarProps {
  readonly filter: Filter;
  readonly findings: readonly Finding[];
  readonly onFilter: (filter: Filter) => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** Filter by severity, search, order, and next and previous. */
export function FilterBar({ filter, findings, onFilter, onStep }: FilterBarProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const counts = severitiesOf(findings);
  const present = (["error", "warning", "notice"] as const).filter((severity) => counts[severity] > 0);
  const choices: readonly (Severity | "all")[] = ["all", ...present];
  const countOf = { error: paneText.errors, warning: paneText.warnings, notice: paneText.notices };
  const words = (choice: Severity | "all") => (choice === "all" ? text.all : countOf[choice](counts[choice]));
  return (
    <div className={shared.tight}>
      <fieldset className={styles.choices}>
        <legend className={shared.hidden}>{text.filter}</legend>
        {choices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name="severity"
              className={styles.radio}
              checked={filter.severity === choice}
              onChange={() => onFilter({ ...filter, severity: choice })}
            />
            {words(choice)}
          </label>
        ))}
      </fieldset>
      <div className={shared.row}>
        <input
          type="search"
          className={`${shared.field} ${styles.search}`}
          placeholder={text.search}
          aria-label={text.searchHint}
          value={filter.search}
          onChange={(event) => onFilter({ ...filter, search: event.target.value })}
        />
        <select
          className={shared.field}
          aria-label={text.groupBy}
          value={filter.by}
          onChange={(event) => onFilter({ ...filter, by: event.target.value as Grouping })}
        >
          <option value="row">{text.byRow}</option>
          <option value="kind">{text.byKind}</option>
        </select>
        <span>
          <Button
            appearance="subtle"
            icon={<ChevronUpRegular />}
            aria-label={text.previous}
            title={text.previous}
            onClick={() => onStep(-1)}
          />
          <Button
            appearance="subtle"
            icon={<ChevronDownRegular />}
            aria-label={text.next}
            title={text.next}
            onClick={() => onStep(1)}
          />
        </span>
      </div>
    </div>
  );
}
