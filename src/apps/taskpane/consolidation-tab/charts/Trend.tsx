import { makeStyles, tokens } from "@fluentui/react-components";
import type { Consolidation, PreviousConsolidation } from "../../../../core/consolidation";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { countDispositions, StackedBars } from "./StackedBars";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
  },
  number: { textAlign: "right" },
});

interface TrendProps {
  readonly consolidation: Consolidation;
  readonly previous: PreviousConsolidation;
}

/** From the period before to this one: the sites by disposition, and each figure with what came to it. */
export function Trend({ consolidation, previous }: TrendProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const bars = new Map([
    [text.lastPeriod, countDispositions(previous.sites, campaign)],
    [text.thisPeriod, countDispositions(consolidation.rows, campaign)],
  ]);
  const labels = new Map(campaign.tally.figures.map(({ key, label }) => [key, label]));
  const figures = consolidation.comparison?.figures.filter(({ before, now }) => before > 0 || now > 0) ?? [];
  return (
    <section className={shared.tight} aria-label={text.trend}>
      <h2 className={shared.heading}>{text.trend}</h2>
      <StackedBars campaign={campaign} bars={bars} />
      <div className={styles.figures} role="list">
        {figures.map(({ key, before, now, difference }) => {
          const label = labels.get(key)!;
          return (
            <div
              key={key}
              role="listitem"
              aria-label={text.trendOf(label, before, now)}
              style={{ display: "contents" }}
            >
              <span>{label}</span>
              <span className={styles.number}>{`${before} → ${now}`}</span>
              <span className={styles.number}>{text.change(difference)}</span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
