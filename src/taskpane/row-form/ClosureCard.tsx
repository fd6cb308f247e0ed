import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import { dispositionOf, isDone, type LedgerRow, missingClosureParts } from "../../ledger";
import { closureParts } from "../../ledger/stage";
import { closurePartWords, rowFormText as text } from "../../text/row-form";
import { useSharedStyles } from "../shared/styles";

const useStyles = makeStyles({
  part: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  note: { marginLeft: "auto" },
});

/** 销号 card of a closed site: “两断三清”, the five parts with a tick for each that the progress text states. */
export function ClosureCard({ row }: { readonly row: LedgerRow }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (dispositionOf(row) !== "closure" || !isDone(row)) return null;
  const missing = missingClosureParts(row);
  return (
    <section className={shared.card} aria-label={text.closureTitle}>
      <h3 className={shared.heading}>{text.closureTitle}</h3>
      <ul className={shared.list}>
        {closureParts.map((part) => {
          const isMissing = missing.includes(part);
          return (
            <li key={part} className={styles.part}>
              {isMissing ? (
                <CircleRegular className={shared.warning} />
              ) : (
                <CheckmarkCircleFilled className={shared.success} />
              )}
              <span>{closurePartWords[part]}</span>
              <span className={`${shared.quiet} ${styles.note}`}>{isMissing ? text.missing : text.done}</span>
            </li>
          );
        })}
      </ul>
      <p className={`${shared.text} ${missing.length === 0 ? shared.success : shared.quiet}`}>
        {missing.length === 0 ? text.closable : text.notClosable(missing.length)}
      </p>
    </section>
  );
}
