import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { townRegisterText as text } from "../../../../words/zh-CN/pane/consolidation/town-register";
import { FigureShares } from "./FigureShares";
import type { TownMemory } from "./town-memory";

/** The town's figures; each opens down to the units, their rows and the words that say so. */
export function Figures({ memory }: { readonly memory: TownMemory }) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  return (
    <section className={shared.tight} aria-label={text.figures}>
      <h3 className={shared.heading}>{text.figures}</h3>
      {campaign.tally.figures.map(({ key, label }) => (
        <FigureShares key={key} memory={memory} of={key} label={label} />
      ))}
    </section>
  );
}
