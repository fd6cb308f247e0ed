import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence, Figure } from "../../../core/tally";
import { tallyText as text } from "../../../words/zh-CN/pane/tally-tab";
import {
  parseCell,
  parseRange,
  sheetNamed,
  textOf,
  valueAt,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import { useSharedStyles } from "../shared/styles";
import { usePaneState, useSession } from "../shared/use-session";

const useStyles = makeStyles({
  list: { paddingLeft: tokens.spacingHorizontalL },
  line: { display: "flex", gap: tokens.spacingHorizontalS, width: "100%", padding: "4px", minHeight: "28px" },
  cell: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  mark: {
    color: "inherit",
    // The themes of high contrast have no such colour.
    textDecorationLine: "underline",
    backgroundColor: tokens.colorPaletteYellowBackground2,
    "@media (forced-colors: active)": { color: "MarkText", backgroundColor: "Mark" },
  },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

const around = 24;

/** The words of a piece of evidence, marked in their sentence. */
function Passage({
  evidence,
  workbook,
}: {
  readonly evidence: Evidence;
  readonly workbook: WorkbookSnapshot;
}) {
  const styles = useStyles();
  const { sheet: name, cell, start, end } = evidence;
  const sheet = sheetNamed(workbook, name);
  const at = parseCell(cell);
  const whole = sheet && at ? textOf(valueAt(sheet, at.row, at.column)) : "";
  if (start === undefined || end === undefined || whole.slice(start, end) === "") return <>{evidence.text}</>;
  const from = Math.max(0, start - around);
  const to = Math.min(whole.length, end + around);
  return (
    <>
      {from > 0 && "…"}
      {whole.slice(from, start)}
      <mark className={styles.mark}>{whole.slice(start, end)}</mark>
      {whole.slice(end, to)}
      {to < whole.length && "…"}
    </>
  );
}

interface EvidenceListProps {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure;
}

/** Where a figure comes from: each piece with its cell, its words and how much it adds. */
export function EvidenceList({ id, label, figure }: EvidenceListProps) {
  const session = useSession();
  const { workbook } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  if (!workbook) return null;
  if (figure.evidence.length === 0) {
    return (
      <p id={id} className={`${shared.quiet} ${shared.text} ${styles.list}`}>
        {figure.basis === "none" ? text.whyNone : text.noEvidence}
      </p>
    );
  }
  return (
    <ul id={id} aria-label={text.evidence(label)} className={`${shared.list} ${styles.list}`}>
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
              <Passage evidence={evidence} workbook={workbook} />
              {evidence.date && <span className={shared.quiet}> {evidence.date}</span>}
            </span>
            <span className={styles.count}>{text.counts(evidence.count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
