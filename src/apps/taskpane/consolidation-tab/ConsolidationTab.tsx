import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { type Campaign, type Period, periodBefore, periodHolding } from "../../../core/campaign";
import { dueDaysOf, livesOf, toDecide, type UnitFile, usualPeriodOf } from "../../../core/consolidation";
import { monthDay } from "../../../words/zh-CN/day";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { townRegisterText } from "../../../words/zh-CN/pane/consolidation/town-register";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { AllNotes } from "./AllNotes";
import { Board, type Shown } from "./Board";
import { DropZone } from "./DropZone";
import { FirstSteps } from "./FirstSteps";
import { MakeMaterials } from "./MakeMaterials";
import { MakeWorkbook } from "./MakeWorkbook";
import { OpenQuestions } from "./questions/OpenQuestions";
import { OpenWorkbook } from "./OpenWorkbook";
import { Pairs } from "./questions/Pairs";
import { PreviousChoice } from "./PreviousChoice";
import { Reading } from "./Reading";
import { Received } from "./Received";
import { SitesChart } from "./charts/SitesChart";
import type { TownMemory } from "./town/town-memory";
import { TownRegister } from "./town/TownRegister";
import { Trend } from "./charts/Trend";
import { Unlisted } from "./questions/Unlisted";
import { useConsolidation } from "./use-consolidation";

const periodsBack = 8;

/** The period that most of the reports are of, where it is another one than that chosen. */
function otherPeriodOf(files: readonly UnitFile[], campaign: Campaign, chosen: Period): Period | null {
  const usual = usualPeriodOf(files, campaign);
  return usual?.to === chosen.to ? null : usual;
}

/** 汇总: what the units sent, on one board, the town's register, and one workbook out of it. */
export default function ConsolidationTab() {
  const session = useSession();
  const shared = useSharedStyles();
  const { intake, state, consolidation, previous: past, open } = useConsolidation();
  const { campaign, today } = session.options;
  const { own, progress, previous, period } = state;
  const files = [...(own ?? []), ...state.files];
  const otherPeriod = otherPeriodOf(files, campaign, period);
  const periods = [periodHolding(campaign, today)];
  while (periods.length < periodsBack) periods.push(periodBefore(campaign, periods.at(-1)!));
  if (periods.every(({ to }) => to !== period.to)) periods.unshift(period);
  const hasFiles = files.length > 0;
  const isReading = progress !== null;
  const board = useRef<HTMLDivElement>(null);
  const [shown, show] = useState<Shown>("all");
  const showOnBoard = (wanted: Shown) => {
    show(wanted);
    board.current?.scrollIntoView({ block: "start" });
    board.current?.querySelector("select")?.focus();
  };
  const register = past?.register ?? null;
  const memory = useMemo((): TownMemory | null => {
    if (hasFiles) {
      const { register: now, outcome } = consolidation.memory;
      return { register: now, lives: outcome.lives, due: outcome.due, consolidation };
    }
    const due = register && dueDaysOf(register).at(-1);
    return register && due !== undefined && due !== null
      ? { register, lives: livesOf(register, campaign), due, consolidation: null }
      : null;
  }, [hasFiles, consolidation, register, campaign]);
  const missing = register?.missing ?? [];

  return (
    <div className={shared.stack}>
      <div className={shared.row}>
        <label className={shared.row}>
          {text.dueDay}
          <select
            className={shared.field}
            value={period.to}
            onChange={(event) => void intake.setPeriod(periods.find(({ to }) => to === event.target.value)!)}
          >
            {periods.map(({ to }) => (
              <option key={to}>{to}</option>
            ))}
          </select>
        </label>
        <PreviousChoice intake={intake} previous={previous} hasOwn={open !== null} />
      </div>
      {missing.length > 0 && (
        <div role="alert" className={shared.tight}>
          <strong className={shared.danger}>{townRegisterText.missing(missing)}</strong>
          <span>{townRegisterText.missingHint}</span>
        </div>
      )}
      {!hasFiles && <FirstSteps hasRegister={register !== null} />}
      <DropZone onFiles={(incoming) => void intake.add(incoming)} />
      <OpenWorkbook intake={intake} isTaken={own !== null} />
      {progress && <Reading intake={intake} progress={progress} />}
      {hasFiles && (
        <>
          <Received
            consolidation={consolidation}
            isReading={isReading}
            onShow={showOnBoard}
            onClear={() => intake.clear()}
          />
          <OpenQuestions {...toDecide(consolidation, campaign)} />
          {progress === null && otherPeriod !== null && (
            <div className={shared.row}>
              {text.otherPeriod(monthDay(otherPeriod.to))}
              <Button size="small" onClick={() => void intake.setPeriod(otherPeriod)}>
                {text.takePeriod}
              </Button>
            </div>
          )}
          <div ref={board}>
            <Board
              consolidation={consolidation}
              isReading={isReading}
              shown={shown}
              onShow={show}
              onDecide={(decisions) => intake.decideFiles(decisions)}
            />
          </div>
          <MakeWorkbook
            consolidation={consolidation}
            isReading={isReading}
            previous={previous}
            isOtherRegister={open !== null && past !== open}
            missing={missing}
          />
          {!isReading && <AllNotes consolidation={consolidation} />}
        </>
      )}
      {memory && missing.length === 0 && !isReading && <MakeMaterials memory={memory} />}
      {hasFiles && (
        <>
          <Pairs consolidation={consolidation} onDecide={(decision) => intake.decide(decision)} />
          <Unlisted consolidation={consolidation} onAnswer={(answer) => intake.answerUnlisted(answer)} />
        </>
      )}
      {memory && missing.length === 0 && <TownRegister memory={memory} />}
      {hasFiles && memory && (
        <>
          <SitesChart memory={memory} />
          {past && <Trend consolidation={consolidation} memory={memory} />}
        </>
      )}
    </div>
  );
}
