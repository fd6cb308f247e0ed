import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigureKey } from "../../../core/campaign";
import type { Figure } from "../../../core/tally";
import { dayText } from "../../../words/zh-CN/day";
import { tallyText as text } from "../../../words/zh-CN/pane/tally-tab";
import { parseRange } from "../../../core/workbook";
import { part } from "../shared/part";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";
import { Passage } from "./Passage";
import type { TallyView } from "./use-tally";

/** What a figure does not count; fetched when a person first looks at the evidence of one. */
const UncountedList = part(() => import(/* webpackChunkName: "uncounted" */ "./UncountedList"));

const useStyles = makeStyles({
  list: { paddingLeft: tokens.spacingHorizontalL },
  line: { display: "flex", gap: tokens.spacingHorizontalS, width: "100%", padding: "4px", minHeight: "28px" },
  cell: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

interface EvidenceListProps {
  readonly id: string;
  readonly figureKey: FigureKey;
  readonly label: string;
  readonly figure: Figure;
  readonly view: TallyView;
}

/** Where a figure comes from: each piece with its cell, its words and how much it adds; and what it does not count. */
export function EvidenceList({ id, figureKey, label, figure, view }: EvidenceListProps) {
  const session = useSession();
  const { workbook } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  if (!workbook) return null;
  return (
    <div id={id} className={styles.list}>
      {figure.evidence.length === 0 ? (
        <p className={`${shared.quiet} ${shared.text}`}>
          {figure.basis === "none" ? text.whyNone : text.noEvidence}
        </p>
      ) : (
        <ul aria-label={text.evidence(label)} className={shared.list}>
          {figure.evidence.map((evidence, index) => (
            <li key={index}>
              <button
                type="button"
                className={`${shared.plain} ${styles.line}`}
                onClick={() => {
                  const range = parseRange(evidence.cell);
                  if (range) void session.select({ sheet: evidence.sheet, range });
                }}
              >
                <span className={styles.cell}>{evidence.cell}</span>
                <span className={styles.words}>
                  <Passage of={evidence} workbook={workbook} />
                  {evidence.date && <span className={shared.quiet}> {dayText(evidence.date)}</span>}
                </span>
                <span className={styles.count}>{text.counts(evidence.count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <UncountedList figureKey={figureKey} label={label} view={view} />
    </div>
  );
}
