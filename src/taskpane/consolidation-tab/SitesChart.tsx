import { makeStyles, tokens } from "@fluentui/react-components";
import type { Consolidation } from "../../consolidation";
import { consolidationTabText as text } from "../../text/consolidation-tab";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

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

const colors = [
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteGreenBorderActive,
  tokens.colorNeutralStroke1,
];

/** Sites by unit and disposition: a bar a unit, with its numbers in words for those who do not see it. */
export function SitesChart({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const kinds = [
    ...campaign.dispositions.map(({ key, word }) => ({ key: key as string, word })),
    { key: "", word: text.other },
  ];
  const known = new Set<string>(campaign.dispositions.map(({ key }) => key));
  const counts = new Map<string, number[]>();
  for (const { unit, disposition } of consolidation.rows) {
    const row = counts.get(unit) ?? kinds.map(() => 0);
    counts.set(unit, row);
    const at = known.has(disposition) ? kinds.findIndex(({ key }) => key === disposition) : kinds.length - 1;
    row[at]!++;
  }
  if (counts.size === 0) return null;
  const most = Math.max(...[...counts.values()].map((row) => row.reduce((sum, count) => sum + count, 0)));
  return (
    <section className={shared.tight} aria-label={text.chart}>
      <h2 className={shared.heading}>{text.chart}</h2>
      <div className={shared.row} aria-hidden="true">
        {kinds.map(({ word }, index) => (
          <span key={word} className={`${shared.quiet} ${styles.key}`}>
            <span className={styles.swatch} style={{ backgroundColor: colors[index] }} />
            {word}
          </span>
        ))}
      </div>
      <div className={styles.chart} role="list">
        {[...counts].map(([unit, row]) => {
          const sum = row.reduce((total, count) => total + count, 0);
          const words = kinds.flatMap(({ word }, index) => (row[index]! > 0 ? [`${word}${row[index]}`] : []));
          return (
            <div
              key={unit}
              role="listitem"
              aria-label={`${unit} ${text.sites(sum)}：${words.join("，")}`}
              style={{ display: "contents" }}
            >
              <span>{unit}</span>
              <span className={styles.bar} title={words.join("，")}>
                {row.map((count, index) => (
                  <span
                    key={index}
                    style={{ width: `${(100 * count) / most}%`, backgroundColor: colors[index] }}
                  />
                ))}
              </span>
              <span>{sum}</span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
