import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";

/** What to do next, where nothing has come in yet. */
export function FirstSteps({ hasRegister }: { readonly hasRegister: boolean }) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  return (
    <section aria-label={text.firstSteps} className={shared.tight}>
      <h2 className={shared.heading}>{text.firstSteps}</h2>
      <ol className={shared.steps}>
        {text.steps(campaign, hasRegister).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
