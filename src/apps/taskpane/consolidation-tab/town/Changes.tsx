import { byKey, changeWord, numberText, type SiteChange } from "../../../../core/consolidation";
import {
  listedChanges,
  townRegisterText as text,
} from "../../../../words/zh-CN/pane/consolidation/town-register";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { Fold } from "../../shared/Fold";
import { SiteLine } from "./SiteLine";
import type { TownMemory } from "./town-memory";

/** What happened to sites in a period, kind by kind; each leads to the site's life line and its rows. */
export function Changes({ memory }: { readonly memory: TownMemory }) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const own = memory.lives.changes.filter(({ due }) => due === memory.due);
  const kinds = byKey(own, ({ kind }) => kind);
  const words = campaign.consolidation.changes;
  return (
    <section className={shared.tight} aria-label={text.changes}>
      <h3 className={shared.heading}>{text.changes}</h3>
      {own.length === 0 && <p className={shared.text}>{text.noChanges}</p>}
      {listedChanges.flatMap((kind) => {
        const changes = kinds.get(kind);
        if (!changes) return [];
        return [
          <Fold key={kind} title={text.count(words[kind], changes.length)}>
            {() => (
              <ul className={shared.list} aria-label={words[kind]}>
                {changes.map((change, at) => (
                  <SiteLine key={at} memory={memory} number={change.number}>
                    <ChangeText change={change} />
                  </SiteLine>
                ))}
              </ul>
            )}
          </Fold>,
        ];
      })}
    </section>
  );
}

function ChangeText({ change }: { readonly change: SiteChange }) {
  const { campaign } = useSession().options;
  const shared = useSharedStyles();
  const [before, after] = [change.before, change.after].map((value) => changeWord(change, value, campaign));
  return (
    <>
      {text.site(numberText(change.number), change.name)}{" "}
      <span className={shared.quiet}>
        {change.unit}
        {before && after ? ` ${text.from(before, after)}` : ""}
        {change.words ? ` “${change.words}”` : ""}
      </span>
    </>
  );
}
