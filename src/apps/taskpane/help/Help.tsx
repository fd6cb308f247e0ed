import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { helpText as text } from "../../../words/localized/pane/help";
import type { CheckIdentity } from "../../../core/findings";
import { Fold } from "../shared/Fold";
import { part } from "../shared/part";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { Items } from "./Items";
import { PrintedPage } from "./PrintedPage";
import { helpSections } from "./sections";

function Explained({ checks }: { readonly checks: readonly CheckIdentity[] }) {
  const { campaign } = useSession().options;
  const shared = useSharedStyles();
  const sections = useMemo(() => helpSections(campaign, checks), [campaign, checks]);
  const [isPrinting, setPrinting] = useState(false);
  const close = useCallback(() => setPrinting(false), []);
  return (
    <div className={shared.tight}>
      {sections.map(({ key, items }) => (
        <Fold key={key} title={text.sections[key]}>
          {() => <Items items={items} />}
        </Fold>
      ))}
      <div>
        <Button size="small" onClick={() => setPrinting(true)}>
          {text.print}
        </Button>
      </div>
      {isPrinting && (
        <PrintedPage title={text.title(campaign)} onClose={close}>
          {sections.map(({ key, items }) => (
            <section key={key}>
              <h2>{text.sections[key]}</h2>
              <Items items={items} />
            </section>
          ))}
        </PrintedPage>
      )}
    </div>
  );
}

/** 帮助: what to do in three steps, each column, the notice, the checks, the keys, whom to ask; and all of it on paper. */
const Help = part(async () => {
  // In the chunk that has these checks already, so that they stay out of what the pane opens with.
  const { villageChecks } = await import(/* webpackChunkName: "tally" */ "./checks");
  return {
    default: function Help() {
      const { campaign } = useSession().options;
      const checks = useMemo(() => villageChecks(campaign), [campaign]);
      return <Explained checks={checks} />;
    },
  };
});
export default Help;
