import type { ClosureCard } from "../../../core/submission";
import { closureStateText } from "../../../words/localized/submission/closure";
import { useSharedStyles } from "./styles";
import { useSession } from "./use-session";

/** What a 销号卡 still lacks, or that the site can be struck off. */
export function ClosureState({ card }: { readonly card: ClosureCard }) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  return (
    <p className={`${shared.text} ${card.isComplete ? shared.success : shared.quiet}`}>
      {closureStateText(card, campaign)}
    </p>
  );
}
