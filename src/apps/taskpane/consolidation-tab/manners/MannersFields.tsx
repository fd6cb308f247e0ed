import type { Manners } from "../../../../words/zh-CN/consolidation/manners";
import { mannersText as text } from "../../../../words/zh-CN/pane/manners";
import { useSharedStyles } from "../../shared/styles";
import { useManners } from "./use-manners";

const parts = ["group", "unit", "signature"] as const satisfies readonly (keyof Manners)[];

/** How the officer speaks to the units; what is typed holds at once and is kept on this machine. */
export function MannersFields() {
  const shared = useSharedStyles();
  const { manners, keep } = useManners();
  return (
    <div className={shared.tight}>
      <p className={`${shared.quiet} ${shared.text}`}>{text.kept}</p>
      {parts.map((part) => (
        <label key={part} className={shared.tight}>
          {text.parts[part]}
          <input
            className={`${shared.field} ${shared.wide}`}
            value={manners[part]}
            maxLength={60}
            onChange={(event) => keep({ ...manners, [part]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
