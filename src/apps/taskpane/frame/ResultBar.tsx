import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import { paneText as text } from "../../../words/localized/pane/frame";
import type { Result } from "../session/state";
import { usePaneState, useSession } from "../shared/use-session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  info: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
});

const icons = { success: CheckmarkCircleFilled, error: WarningRegular, info: InfoRegular };

interface ResultBarProps {
  readonly result: Result;
}

/** What a click did, with its undo, until the next result. */
export default function ResultBar({ result }: ResultBarProps) {
  const session = useSession();
  const { busy } = usePaneState();
  const styles = useStyles();
  const Icon = icons[result.intent];
  return (
    <div className={mergeClasses(styles.bar, styles[result.intent])}>
      <span className={styles.icon}>
        <Icon />
      </span>
      <span className={styles.text}>{result.text}</span>
      {result.canUndo && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy}
          onClick={() => void session.undo()}
        >
          {text.undo}
        </Button>
      )}
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={text.close}
        onClick={() => session.dismiss()}
      />
    </div>
  );
}
