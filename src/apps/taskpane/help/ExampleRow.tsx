import { makeStyles, tokens } from "@fluentui/react-components";
import { helpText as text } from "../../../words/localized/pane/help";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "6.5em 1fr",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** How a row of the form is meant, in grey, for a ledger that has none yet; nothing of it is written into the sheet. */
export default function ExampleRow() {
  const { campaign } = useSession().options;
  const styles = useStyles();
  const shared = useSharedStyles();
  const columns = campaign.ledger.columns.filter(({ example }) => example !== undefined);
  if (columns.length === 0) return null;
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{text.exampleRow(campaign)}</h2>
      <dl className={styles.row}>
        {columns.map(({ key, example }) => (
          <div key={key} style={{ display: "contents" }}>
            <dt>{text.column(key, campaign)}</dt>
            <dd className={styles.value}>{example}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
