import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { type ReactNode, useId, useState } from "react";
import type { FigureKey } from "../../../core/campaign";
import type { Figure } from "../../../core/tally";
import { figureSources, tallyText as text } from "../../../words/zh-CN/pane/tally-tab";
import { uncountedText } from "../../../words/zh-CN/pane/numbers";
import { labelled } from "../../../words/zh-CN/sentence";
import { useSharedStyles } from "../shared/styles";
import { EvidenceList } from "./EvidenceList";
import type { TallyView } from "./use-tally";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  value: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  source: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    minWidth: "52px",
    justifyContent: "flex-end",
  },
  unit: { width: "2.2em", flexShrink: 0 },
  box: { width: "72px", textAlign: "right" },
  toFill: { ...shorthands.border("2px", "solid", tokens.colorStatusWarningBorderActive) },
});

/** The line above the figures that says what an empty box wants. */
export const toFillHintId = "tally-to-fill";

interface FigureLineProps {
  readonly figureKey: FigureKey;
  readonly label: string;
  readonly unit: string;
  readonly figure: Figure;
  readonly view: TallyView;
  /** The clerk's own number for a figure that nothing proves. */
  readonly onType: (value: number | null) => void;
}

/** One of the ten figures: its value, where it comes from, and its evidence below when asked for. */
export function FigureLine({ figureKey, label, unit, figure, view, onType }: FigureLineProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isTyped = figure.basis === "manual" || figure.basis === "none";
  const unclear = view.unclearOf(figureKey);
  const asks = unclear > 0 && (
    <span className={`${shared.quiet} ${shared.warning}`}> {uncountedText.unclear(unclear)}</span>
  );
  const source = (
    <span className={`${shared.quiet} ${styles.source}`}>
      {figureSources[figure.basis]}
      {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
    </span>
  );
  return (
    <li>
      {isTyped ? (
        <div className={styles.line}>
          <TypedFigure label={label} unit={unit} figure={figure} asks={asks} onType={onType} />
          <button
            type="button"
            className={shared.plain}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={labelled(figureSources[figure.basis]) + text.evidence(label)}
            onClick={() => setOpen(!isOpen)}
          >
            {source}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className={`${shared.plain} ${styles.line}`}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.label}>
            {label}
            {asks}
          </span>
          <span className={styles.value}>{text.value(figure.value ?? 0, unit)}</span>
          {source}
        </button>
      )}
      {isOpen ? (
        <EvidenceList id={id} figureKey={figureKey} label={label} figure={figure} view={view} />
      ) : (
        <div id={id} hidden />
      )}
    </li>
  );
}

interface TypedFigureProps extends Omit<FigureLineProps, "figureKey" | "view"> {
  /** What is said where a number of the texts waits for a decision. */
  readonly asks: ReactNode;
}

function TypedFigure({ label, unit, figure, asks, onType }: TypedFigureProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const hintId = useId();
  const [isWrong, setWrong] = useState(false);
  const current = figure.value === null ? "" : String(figure.value);
  const take = (typed: string) => {
    const trimmed = typed.trim();
    const isCount = /^\d{1,9}$/.test(trimmed);
    setWrong(trimmed !== "" && !isCount);
    if (trimmed === current || (trimmed !== "" && !isCount)) return;
    onType(trimmed === "" ? null : Number(trimmed));
  };
  return (
    <>
      <span className={styles.label}>
        <label htmlFor={`${hintId}box`}>{label}</label>
        {asks}
        {isWrong && (
          <span id={hintId} className={`${shared.quiet} ${shared.danger}`}>
            {" "}
            {text.notACount}
          </span>
        )}
      </span>
      <input
        key={current}
        id={`${hintId}box`}
        inputMode="numeric"
        aria-label={text.typed(label, unit)}
        aria-describedby={isWrong ? hintId : toFillHintId}
        aria-invalid={isWrong}
        className={mergeClasses(shared.field, styles.box, figure.value === null && styles.toFill)}
        defaultValue={current}
        onBlur={(event) => take(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && take(event.currentTarget.value)}
      />
      <span className={styles.unit}>{unit}</span>
    </>
  );
}
