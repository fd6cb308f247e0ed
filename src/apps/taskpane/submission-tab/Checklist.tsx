import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleHalfFillRegular, ErrorCircleFilled } from "@fluentui/react-icons";
import type { PreflightItem, PreflightPoint, PreflightState } from "../../../core/submission";
import { ledgerText } from "../../../words/zh-CN/pane/ledger-tab";
import { pointText, preflightTitle } from "../../../words/zh-CN/submission/preflight";
import { submissionTabText as text } from "../../../words/zh-CN/pane/submission-tab";
import { labelled } from "../../../words/zh-CN/sentence";
import { parseRange } from "../../../core/workbook";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0 },
  point: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "28px",
    padding: "3px 4px 3px 28px",
  },
  cell: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

const mostPoints = 5;
const icons = { done: CheckmarkCircleFilled, warning: CircleHalfFillRegular, open: ErrorCircleFilled };
const colors = { done: "success", warning: "warning", open: "danger" } as const;
const words: Readonly<Record<PreflightState, string>> = {
  done: text.done,
  warning: ledgerText.severity.warning,
  open: ledgerText.severity.error,
};

interface ChecklistProps {
  readonly items: readonly PreflightItem[];
  readonly onOpen: (tab: "ledger" | "tally") => void;
}

/** The pre-flight: a tick where all is well, else the open points, each leading to its cell. */
export function Checklist({ items, onOpen }: ChecklistProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  return (
    <ul className={shared.list} aria-label={text.checklist}>
      {items.map((item) => {
        const Icon = icons[item.state];
        const isDone = item.state === "done";
        return (
          <li key={item.key} className={styles.item}>
            <div className={styles.title}>
              <span className={`${styles.icon} ${shared[colors[item.state]]}`}>
                <Icon />
              </span>
              <span className={shared.hidden}>{labelled(words[item.state])}</span>
              <span className={shared.grow}>{preflightTitle(item, campaign)}</span>
              {!isDone && (item.key === "ledger" || item.key === "tally") && (
                <Button size="small" onClick={() => onOpen(item.key as "ledger" | "tally")}>
                  {item.key === "ledger" ? text.toLedger : text.toTally}
                </Button>
              )}
            </div>
            {item.key !== "stamp" &&
              item.points.slice(0, mostPoints).map((point, index) => <Point key={index} point={point} />)}
            {item.points.length > mostPoints && (
              <p className={`${shared.quiet} ${shared.text}`} style={{ paddingLeft: 28 }}>
                {text.more(item.points.length - mostPoints)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Point({ point }: { readonly point: PreflightPoint }) {
  const session = useSession();
  const styles = useStyles();
  const shared = useSharedStyles();
  const range = point.cell === null ? null : parseRange(point.cell);
  const { sheet } = point;
  if (!range || sheet === null)
    return <p className={`${shared.text} ${styles.point}`}>{pointText(point, session.options.campaign)}</p>;
  return (
    <button
      type="button"
      className={`${shared.plain} ${styles.point}`}
      onClick={() => void session.select({ sheet, range })}
    >
      <span className={shared.hidden}>{labelled(words[point.state])}</span>
      <span className={styles.cell}>{point.cell}</span>
      <span>{pointText(point, session.options.campaign)}</span>
    </button>
  );
}
