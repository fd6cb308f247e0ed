import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../core/findings";
import { ledgerText } from "../../../words/localized/pane/ledger-tab";
import { labelled } from "../../../words/localized/sentence";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: "12px", height: "12px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorNeutralForeground3 },
});

/** A full, half or empty disc, with its word for those who do not see it: never a colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <svg className={`${styles.mark} ${styles[severity]}`} viewBox="0 0 12 12" aria-hidden="true">
        <circle
          cx="6"
          cy="6"
          r="5"
          fill={severity === "error" ? "currentColor" : "none"}
          stroke="currentColor"
        />
        {severity === "warning" && <path d="M6 1 A5 5 0 0 0 6 11 Z" fill="currentColor" />}
      </svg>
      <span className={shared.hidden}>{labelled(ledgerText.severity[severity])}</span>
    </>
  );
}
