import { useState } from "react";
import { numberText, sitesFound, stateOf } from "../../../../core/consolidation";
import { townRegisterText as text } from "../../../../words/zh-CN/pane/consolidation/town-register";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { SiteLine } from "./SiteLine";
import type { TownMemory } from "./town-memory";

/** So many sites are shown. */
const mostShown = 20;

/** Finds a site ever reported by name, telephone or number; each opens as its life line. */
export function SiteSearch({ memory }: { readonly memory: TownMemory }) {
  const shared = useSharedStyles();
  const { siteStates } = useSession().options.campaign.consolidation;
  const [wanted, setWanted] = useState("");
  const found = wanted.trim() === "" ? [] : sitesFound(memory.lives, wanted);
  return (
    <div className={shared.tight}>
      <input
        type="search"
        className={`${shared.field} ${shared.wide}`}
        aria-label={text.search}
        placeholder={text.search}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {wanted.trim() !== "" && (
        <span role="status" className={shared.quiet}>
          {found.length === 0 ? text.none : text.found(found.length)}
        </span>
      )}
      {found.length > 0 && (
        <ul className={shared.list}>
          {found.slice(0, mostShown).map((life) => (
            <SiteLine key={life.number} memory={memory} number={life.number}>
              {text.site(numberText(life.number), life.said.site.name)}{" "}
              <span className={shared.quiet}>{text.status(life.unit, siteStates[stateOf(life)])}</span>
            </SiteLine>
          ))}
        </ul>
      )}
      {found.length > mostShown && (
        <span className={shared.quiet}>{text.more(found.length - mostShown)}</span>
      )}
    </div>
  );
}
