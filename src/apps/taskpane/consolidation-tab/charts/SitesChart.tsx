import { useMemo } from "react";
import { byKey, listedSites } from "../../../../core/consolidation";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import type { TownMemory } from "../town/town-memory";
import { StackedBars } from "./StackedBars";

/** Sites by unit and disposition, a bar a unit. */
export function SitesChart({ memory }: { readonly memory: TownMemory }) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const { register, due } = memory;
  const bars = useMemo(
    () => [...byKey(listedSites(register, due, campaign), ({ unit }) => unit)],
    [register, due, campaign],
  );
  if (bars.length === 0) return null;
  return (
    <section className={shared.tight} aria-label={text.chart}>
      <h2 className={shared.heading}>{text.chart}</h2>
      <StackedBars bars={bars.map(([name, sites]) => ({ name, sites, memory }))} />
    </section>
  );
}
