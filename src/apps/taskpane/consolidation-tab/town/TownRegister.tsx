import { useState } from "react";
import { dueDaysOf } from "../../../../core/consolidation";
import { townRegisterText as text } from "../../../../words/zh-CN/pane/consolidation/town-register";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { Changes } from "./Changes";
import { Figures } from "./Figures";
import { PastUnits } from "./PastUnits";
import { SiteSearch } from "./SiteSearch";
import type { TownMemory } from "./town-memory";

/** 总台账 at any period that it knows: changes, figures, units, and every site's life line. */
export function TownRegister({ memory }: { readonly memory: TownMemory }) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const days = dueDaysOf(memory.register).toReversed();
  const [chosen, setChosen] = useState<string | null>(null);
  const due = days.find((day) => day === chosen) ?? memory.due;
  const shown: TownMemory = { ...memory, due };
  return (
    <section className={shared.tight} aria-label={campaign.consolidation.sheets.register}>
      <h2 className={shared.heading}>{text.title(campaign, memory.lives.sites.size)}</h2>
      <label className={shared.row}>
        {text.period}
        <select className={shared.field} value={due} onChange={(event) => setChosen(event.target.value)}>
          {days.map((day) => (
            <option key={day} value={day}>
              {day === memory.due && memory.consolidation ? text.thisPeriod(day) : text.periodOf(day)}
            </option>
          ))}
        </select>
      </label>
      <Changes key={`changes ${due}`} memory={shown} />
      <Figures key={`figures ${due}`} memory={shown} />
      <PastUnits memory={shown} />
      <SiteSearch memory={shown} />
    </section>
  );
}
