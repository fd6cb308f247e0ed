import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { workbenchText as text } from "../../words/localized/workbench";
import type { Notice } from "./notice";

/** The grid gives way, and the message is whole. */
const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** One message above the grid, read out by screen readers. */
export function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.intent}
      layout="multiline"
      politeness={notice.intent === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text.close}
            icon={<Dismiss16Regular />}
            onClick={onClose}
          />
        }
      >
        {notice.actions?.map(({ label, run }) => (
          <Button key={label} onClick={run}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
