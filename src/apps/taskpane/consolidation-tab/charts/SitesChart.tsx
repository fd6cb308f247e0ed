import type { Consolidation, SiteRecord } from "../../../../core/consolidation";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { countDispositions, StackedBars } from "./StackedBars";

/** Sites by unit and disposition, a bar a unit. */
export function SitesChart({ consolidation }: { readonly consolidation: Consolidation }) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const sites = new Map<string, SiteRecord[]>();
  for (const site of consolidation.rows) {
    const own = sites.get(site.unit);
    if (own) own.push(site);
    else sites.set(site.unit, [site]);
  }
  if (sites.size === 0) return null;
  const bars = new Map([...sites].map(([unit, own]) => [unit, countDispositions(own, campaign)]));
  return (
    <section className={shared.tight} aria-label={text.chart}>
      <h2 className={shared.heading}>{text.chart}</h2>
      <StackedBars campaign={campaign} bars={bars} />
    </section>
  );
}
