import { makeStyles, tokens } from "@fluentui/react-components";
import { boardStates } from "../../../../words/zh-CN/consolidation/states";
import { monthDay } from "../../../../words/zh-CN/day";
import { townRegisterText as text } from "../../../../words/zh-CN/pane/consolidation/town-register";
import { HISTORY } from "../../../../core/consolidation";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { Fold } from "../../shared/Fold";
import type { TownMemory } from "./town-memory";

const useStyles = makeStyles({
  line: {
    padding: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** What 历次数据 keeps of each unit in a period. */
export function PastUnits({ memory: { register, due } }: { readonly memory: TownMemory }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const units = register.units.filter((each) => each.due === due);
  const stateOf = (state: string) =>
    state === HISTORY
      ? campaign.consolidation.history
      : ((boardStates as Readonly<Record<string, string>>)[state] ?? state);
  return (
    <Fold title={text.units}>
      {() => (
        <ul className={shared.list} aria-label={text.units}>
          {units.map(({ unit, state, rows, reportDate, carriedFrom, file }) => (
            <li key={unit} className={styles.line}>
              {unit} {stateOf(state)}{" "}
              <span className={shared.quiet}>
                {[
                  rows === null ? "" : text.rows(rows),
                  reportDate ? monthDay(reportDate) : "",
                  carriedFrom === null ? "" : text.carried(carriedFrom),
                  file ?? "",
                ]
                  .filter(Boolean)
                  .join(" ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
