import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import { isClosedOrCleared, type Ledger, type LedgerRow } from "../../../core/ledger";
import { closureCard } from "../../../core/submission/closure-card";
import { closurePartText } from "../../../words/localized/submission/closure-parts";
import { rowFieldsText as text } from "../../../words/localized/pane/row-fields";
import { ClosureState } from "../shared/ClosureState";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

const useStyles = makeStyles({
  part: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  note: { marginLeft: "auto", textAlign: "right" },
});

interface ClosureCardProps {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
}

/** 销号 card of a closed site: “两断三清”, the five parts with a tick for each that the progress text states. */
export function ClosureCard({ ledger, row }: ClosureCardProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  if (!isClosedOrCleared(row, campaign)) return null;
  const card = closureCard(ledger, row);
  return (
    <section className={shared.card} aria-label={text.closureTitle}>
      <h3 className={shared.heading}>{text.closureTitle}</h3>
      <ul className={shared.list}>
        {card.ticks.map(({ part, done, passage }) => (
          <li key={part} className={styles.part}>
            {done ? (
              <CheckmarkCircleFilled className={shared.success} aria-hidden="true" />
            ) : (
              <CircleRegular className={shared.warning} aria-hidden="true" />
            )}
            <span>{closurePartText[part]}</span>
            <span className={`${shared.quiet} ${styles.note}`}>
              {done ? (passage ?? text.done) : text.missing}
            </span>
          </li>
        ))}
      </ul>
      <ClosureState card={card} />
    </section>
  );
}
