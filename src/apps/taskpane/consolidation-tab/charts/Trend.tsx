import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Consolidation, dueDaysOf, listedSites } from "../../../../core/consolidation";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { Fold } from "../../shared/Fold";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import type { TownMemory } from "../town/town-memory";
import { FigureDifferences } from "./FigureDifferences";
import { StackedBars } from "./StackedBars";

const useStyles = makeStyles({
  line: {
    display: "inline-grid",
    gridTemplateColumns: "1fr auto 3em",
    columnGap: tokens.spacingHorizontalM,
    width: "calc(100% - 1.5em)",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    verticalAlign: "middle",
  },
  number: { textAlign: "right" },
});

interface TrendProps {
  readonly consolidation: Consolidation;
  readonly memory: TownMemory;
}

/** From the period before to this one: the sites by disposition, and each figure with what came to it; every number opens. */
export function Trend({ consolidation, memory }: TrendProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const { register, due } = memory;
  const periods = useMemo(() => {
    const before = dueDaysOf(register).findLast((day) => day < due);
    const days = [
      ...(before === undefined ? [] : [{ name: text.lastPeriod, due: before }]),
      { name: text.thisPeriod, due },
    ];
    return days.map((each) => ({ ...each, sites: listedSites(register, each.due, campaign) }));
  }, [register, due, campaign]);
  const labels = new Map(campaign.tally.figures.map(({ key, label }) => [key, label]));
  const figures = consolidation.comparison?.figures.filter(({ before, now }) => before > 0 || now > 0) ?? [];
  return (
    <section className={shared.tight} aria-label={text.trend}>
      <h2 className={shared.heading}>{text.trend}</h2>
      <StackedBars
        bars={periods.map(({ name, sites, due: day }) => ({ name, sites, memory: { ...memory, due: day } }))}
      />
      <ul className={shared.list}>
        {figures.map(({ key, before, now, difference }) => (
          <li key={key}>
            <Fold
              title={
                <span className={styles.line}>
                  <span aria-hidden="true">{labels.get(key)}</span>
                  <span aria-hidden="true" className={styles.number}>{`${before} → ${now}`}</span>
                  <span aria-hidden="true" className={styles.number}>
                    {text.change(difference)}
                  </span>
                  <span className={shared.hidden}>{text.trendOf(labels.get(key)!, before, now)}</span>
                </span>
              }
            >
              {() => <FigureDifferences consolidation={consolidation} memory={memory} of={key} />}
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  );
}
