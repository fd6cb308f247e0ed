import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { FigureKey } from "../../../core/campaign";
import type { Uncounted } from "../../../core/tally";
import { uncountedBy } from "../../../core/tally/uncounted/uncounted";
import { uncountedReasons, uncountedText as text } from "../../../words/zh-CN/pane/numbers";
import { parseRange } from "../../../core/workbook";
import { CountAnswer, NumberAnswers } from "../number-answers/answers-part";
import { useSharedStyles } from "../shared/styles";
import { useAnalysis } from "../shared/use-analysis";
import { usePaneState, useSession } from "../shared/use-session";
import { Passage } from "./Passage";
import type { TallyView } from "./use-tally";

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: "6px 4px 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  line: { display: "flex", gap: tokens.spacingHorizontalS, width: "100%", padding: "4px", minHeight: "28px" },
  cell: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  reason: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  asks: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  answers: { padding: "0 4px 8px 24px" },
});

/** So many are shown until a person wants the others. */
const pageSize = 40;

interface UncountedListProps {
  readonly figureKey: FigureKey;
  readonly label: string;
  readonly view: TallyView;
}

/** What the progress texts say of a figure and it does not count, each with the reason; 待确认 asks, and so does 未写数量. */
export default function UncountedList({ figureKey, label, view }: UncountedListProps) {
  const analysis = useAnalysis();
  const styles = useStyles();
  const shared = useSharedStyles();
  const list = useRef<HTMLUListElement>(null);
  const [isWhole, setWhole] = useState(false);
  const { tally, ledgers } = view;
  const uncounted = useMemo(
    () => (analysis ? uncountedBy(analysis, { tally, ledgers }, figureKey) : []),
    [analysis, tally, ledgers, figureKey],
  );
  if (uncounted.length === 0) return null;
  const shown = isWhole ? uncounted : uncounted.slice(0, pageSize);
  return (
    <>
      <p className={styles.title}>{text.title}</p>
      <ul
        ref={list}
        tabIndex={-1}
        aria-label={text.list(label)}
        className={mergeClasses(shared.list, styles.list)}
      >
        {shown.map((one) => (
          <UncountedLine
            key={`${one.sheet} ${one.cell} ${one.start} ${one.reason}`}
            uncounted={one}
            onAnswered={() => list.current?.focus()}
          />
        ))}
      </ul>
      {shown.length < uncounted.length && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {text.more(uncounted.length - shown.length)}
        </Button>
      )}
    </>
  );
}

interface UncountedLineProps {
  readonly uncounted: Uncounted;
  readonly onAnswered: () => void;
}

function UncountedLine({ uncounted, onAnswered }: UncountedLineProps) {
  const session = useSession();
  const { workbook } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const line = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { sheet, cell, reason, finding } = uncounted;
  if (!workbook) return null;
  const open = () => {
    const range = parseRange(cell);
    if (range) void session.select({ sheet, range });
    if (finding) setOpen(!isOpen);
  };
  const close = () => {
    setOpen(false);
    line.current?.focus();
  };
  return (
    <li>
      <button
        ref={line}
        type="button"
        className={`${shared.plain} ${styles.line}`}
        {...(finding && { "aria-expanded": isOpen })}
        onClick={open}
      >
        <span className={styles.cell}>{cell}</span>
        <span className={styles.words}>
          <Passage of={uncounted} workbook={workbook} />
        </span>
        <span className={mergeClasses(styles.reason, finding && styles.asks)}>
          {uncountedReasons[reason]}
          {finding && " ›"}
        </span>
      </button>
      {finding && isOpen && (
        <div className={styles.answers}>
          {reason === "no-number" ? (
            <CountAnswer finding={finding} onDone={onAnswered} onClose={close} />
          ) : (
            <NumberAnswers finding={finding} onDone={onAnswered} onClose={close} />
          )}
        </div>
      )}
    </li>
  );
}
