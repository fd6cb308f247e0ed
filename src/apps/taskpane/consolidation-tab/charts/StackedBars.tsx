import { makeStyles, tokens } from "@fluentui/react-components";
import type { Campaign } from "../../../../core/campaign";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { joined, labelled } from "../../../../words/zh-CN/sentence";
import { useSharedStyles } from "../../shared/styles";
import { barColors } from "./bar-colors";

const useStyles = makeStyles({
  chart: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "4px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  bar: { display: "flex", height: "12px", gap: "1px", forcedColorAdjust: "none" },
  key: { display: "inline-flex", alignItems: "center", gap: "4px" },
  swatch: { display: "inline-block", width: "10px", height: "10px", forcedColorAdjust: "none" },
});

/** How many sites have each disposition of the campaign; last those that have none of them. */
export function countDispositions(
  sites: Iterable<{ readonly disposition: string }>,
  campaign: Campaign,
): number[] {
  const keys: readonly string[] = campaign.dispositions.map(({ key }) => key);
  const counts = [...keys.map(() => 0), 0];
  for (const { disposition } of sites) {
    const at = keys.indexOf(disposition);
    counts[at < 0 ? keys.length : at]!++;
  }
  return counts;
}

interface StackedBarsProps {
  readonly campaign: Campaign;
  /** Counts as `countDispositions` gives them, by what the bar is called. */
  readonly bars: ReadonlyMap<string, readonly number[]>;
}

/** A bar for each group of sites, divided by disposition, with its numbers in words for those who do not see it. */
export function StackedBars({ campaign, bars }: StackedBarsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const colors = barColors(campaign.dispositions.length);
  const kinds = [...campaign.dispositions.map(({ word }) => word), text.other];
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...[...bars.values()].map(sumOf));
  return (
    <>
      <div className={shared.row} aria-hidden="true">
        {kinds.map((word, index) => (
          <span key={word} className={`${shared.quiet} ${styles.key}`}>
            <span className={styles.swatch} style={{ backgroundColor: colors[index] }} />
            {word}
          </span>
        ))}
      </div>
      <div className={styles.chart} role="list">
        {[...bars].map(([name, counts]) => {
          const words = kinds.flatMap((word, index) =>
            counts[index]! > 0 ? [`${word}${counts[index]}`] : [],
          );
          return (
            <div
              key={name}
              role="listitem"
              aria-label={labelled(`${name} ${text.sites(sumOf(counts))}`) + joined(words)}
              style={{ display: "contents" }}
            >
              <span>{name}</span>
              <span className={styles.bar} title={joined(words)}>
                {counts.map((count, index) => (
                  <span
                    key={index}
                    style={{ width: `${(100 * count) / most}%`, backgroundColor: colors[index] }}
                  />
                ))}
              </span>
              <span>{sumOf(counts)}</span>
            </div>
          );
        })}
      </div>
    </>
  );
}
