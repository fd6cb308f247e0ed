import { rowNumberOf } from "../../../core/workbook";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Consolidation, DecidedSite, Decision, SitePair, SiteRecord } from "../../../core/consolidation";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation-tab";
import { useSharedStyles } from "../shared/styles";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  side: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  summary: {
    minHeight: "32px",
    lineHeight: "32px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
});

function decidedSite({ unit, site }: SiteRecord): DecidedSite {
  return { unit, name: site.name, address: site.address };
}

interface PairsProps {
  readonly consolidation: Consolidation;
  readonly onDecide: (decision: Decision) => void;
}

/** Sites of different units that look the same, side by side, for the officer to decide. */
export function Pairs({ consolidation, onDecide }: PairsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { pairs } = consolidation;
  // Open while something is to be decided, and then as the person left it: the last decision stays in sight.
  const [isOpen, setOpen] = useState<boolean | null>(null);
  if (pairs.length === 0) return null;
  const open = pairs.filter(({ decision }) => decision === null).length;
  return (
    <details open={isOpen ?? open > 0} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{text.pairs(open)}</summary>
      <div className={shared.tight}>
        {pairs.map((pair, index) => (
          <Pair key={index} pair={pair} onDecide={onDecide} />
        ))}
      </div>
    </details>
  );
}

function Pair({ pair, onDecide }: { readonly pair: SitePair; readonly onDecide: PairsProps["onDecide"] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { earlier, later, decision } = pair;
  const decide = (isSame: boolean) => onDecide({ sites: [decidedSite(earlier), decidedSite(later)], isSame });
  return (
    <section className={shared.card} aria-label={text.pair(earlier.site.name, later.site.name)}>
      <div className={styles.sides}>
        {[earlier, later].map((record, index) => (
          <div key={index} className={styles.side}>
            <span className={shared.quiet}>{text.place(record.unit, rowNumberOf(record.row))}</span>
            <strong>{record.site.name}</strong>
            <span>{record.site.address}</span>
            <span>
              {record.site.operator} {record.site.phones.join(" ") || text.noPhone}
            </span>
          </div>
        ))}
      </div>
      {decision && (
        <span className={shared.quiet}>{decision.isSame ? text.decidedSame : text.decidedDifferent}</span>
      )}
      <div className={shared.row}>
        <Button size="small" aria-pressed={decision?.isSame === true} onClick={() => decide(true)}>
          {text.same}
        </Button>
        <Button size="small" aria-pressed={decision?.isSame === false} onClick={() => decide(false)}>
          {text.different}
        </Button>
      </div>
    </section>
  );
}
