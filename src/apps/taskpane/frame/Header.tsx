import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { periodToShow } from "../../../core/campaign";
import { dueText } from "../../../words/localized/day";
import { paneText as text } from "../../../words/localized/pane/frame";
import { IconButton } from "../shared/IconButton";
import { part } from "../shared/part";
import { usePaneState, useSession } from "../shared/use-session";
import { severitiesOf } from "../shared/severities";
import { useSharedStyles } from "../shared/styles";

const More = part(() => import(/* webpackChunkName: "more" */ "./More"));

const useStyles = makeStyles({
  header: {
    position: "relative",
    flexShrink: 0,
    // 帮助 may be longer than the pane.
    maxHeight: "75%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  choice: { maxWidth: "100%", fontWeight: tokens.fontWeightSemibold },
});

/** Which ledger, which unit, how many to mend, and how long until the next due day. */
export function Header() {
  const session = useSession();
  const { phase, ledger, ledgers, findings } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const { campaign, today } = session.options;
  const { error: errors, warning: warnings } = severitiesOf(findings);
  const quiet = ledger
    ? [
        text.sites(ledger.rows.length),
        errors > 0 ? text.errors(errors) : text.nothingToMend,
        ...(warnings > 0 ? [text.warnings(warnings)] : []),
        dueText(periodToShow(campaign, ledger.reportDate, today), today, campaign),
      ]
    : [
        phase === "reading" ? text.reading : text.noLedger,
        dueText(periodToShow(campaign, null, today), today, campaign),
      ];
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          {ledgers.length > 1 && ledger ? (
            <select
              className={`${shared.field} ${styles.choice}`}
              aria-label={text.otherLedgers}
              value={ledger.sheet}
              onChange={(event) => void session.show(event.target.value)}
            >
              {ledgers.map(({ sheet, unit }) => (
                <option key={sheet} value={sheet}>
                  {text.unitAndLedger(unit ?? text.noUnit, sheet)}
                </option>
              ))}
            </select>
          ) : ledger ? (
            text.unitAndLedger(ledger.unit ?? text.noUnit, ledger.sheet)
          ) : (
            text.product
          )}
        </h1>
        <IconButton
          label={text.refresh}
          icon={<ArrowClockwiseRegular />}
          onClick={() => void session.refresh()}
        />
        <IconButton
          label={text.more}
          icon={<MoreHorizontalRegular />}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <p className={`${shared.quiet} ${shared.text}`}>{quiet.join(" · ")}</p>
      {isOpen && <More onClose={() => setOpen(false)} />}
    </header>
  );
}
