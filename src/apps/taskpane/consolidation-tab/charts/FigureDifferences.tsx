import { type FigureKey, figureOf } from "../../../../core/campaign";
import { type Consolidation, type DueDay, unitDifferences } from "../../../../core/consolidation";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { townRegisterText } from "../../../../words/zh-CN/pane/consolidation/town-register";
import { Fold } from "../../shared/Fold";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { FigureRows } from "../town/FigureShares";
import type { TownMemory } from "../town/town-memory";

interface FigureDifferencesProps {
  readonly consolidation: Consolidation;
  readonly memory: TownMemory;
  readonly of: FigureKey;
}

/** What a figure of the town was and is, unit by unit; each number opens as the rows that it rests on. */
export function FigureDifferences({ consolidation, memory, of }: FigureDifferencesProps) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const { figures, outcome } = consolidation.memory;
  const { unit: measure } = figureOf(campaign, of);
  const units = unitDifferences(figures, outcome, of)
    .filter(({ before, now }) => before > 0 || now > 0)
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
  const takenOver = outcome.takenOver.get(of) ?? 0;
  const part = (label: string, unit: string, due: DueDay, value: number) => (
    <Fold title={townRegisterText.amount(label, value, measure)}>
      {() => <FigureRows memory={memory} share={{ unit, due, value }} of={of} />}
    </Fold>
  );
  return (
    <>
      {units.map(({ unit, before, now }) => {
        const day = outcome.beforeDue.get(unit);
        return (
          <Fold key={unit} title={text.trendOf(unit, before, now)}>
            {() => (
              <>
                {day !== undefined && before > 0 && part(text.lastOf(day), unit, day, before)}
                {now > 0 && part(text.thisPeriod, unit, memory.due, now)}
              </>
            )}
          </Fold>
        );
      })}
      {takenOver > 0 && (
        <p className={shared.text}>{text.takenOver(townRegisterText.amount("", takenOver, measure))}</p>
      )}
    </>
  );
}
