import { Button, ProgressBar } from "@fluentui/react-components";
import { useRef } from "react";
import { type Campaign, type Period, periodBefore, periodHolding } from "../../../core/campaign";
import { BOARD_STATES, readConsolidated, type UnitFile, usualPeriodOf } from "../../../core/consolidation";
import { monthDay } from "../../../words/zh-CN/day";
import { boardStates, comparisonClasses, countsByWord } from "../../../words/zh-CN/consolidation/states";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation-tab";
import { labelled } from "../../../words/zh-CN/sentence";
import { makeWorker } from "../reading/make-worker";
import { Reader } from "../reading/reader";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { AllNotes } from "./AllNotes";
import { Board } from "./Board";
import { DropZone } from "./DropZone";
import { MakeWorkbook } from "./MakeWorkbook";
import { OpenWorkbook } from "./OpenWorkbook";
import { Pairs } from "./Pairs";
import { SitesChart } from "./SitesChart";
import { Trend } from "./Trend";
import { useConsolidation } from "./use-consolidation";

const periodsBack = 8;

/** The period that most of the reports are of, where it is another one than that chosen. */
function otherPeriodOf(files: readonly UnitFile[], campaign: Campaign, chosen: Period): Period | null {
  const usual = usualPeriodOf(files, campaign);
  return usual?.to === chosen.to ? null : usual;
}

/** 汇总: what the units sent, on one board, and one workbook out of it. */
export default function ConsolidationTab() {
  const session = useSession();
  const shared = useSharedStyles();
  const previousInput = useRef<HTMLInputElement>(null);
  const { intake, state, consolidation, previous: past, isOtherRegister } = useConsolidation();
  const { campaign, today } = session.options;
  const { board } = consolidation;
  const { own, progress, previous, period } = state;
  const files = [...(own ?? []), ...state.files];
  const received = board.filter((line) => line.state !== "not-sent").length;

  const otherPeriod = otherPeriodOf(files, campaign, period);
  const periods = [periodHolding(campaign, today)];
  while (periods.length < periodsBack) periods.push(periodBefore(campaign, periods.at(-1)!));
  if (periods.every(({ to }) => to !== period.to)) periods.unshift(period);

  const choosePrevious = async (file: File) => {
    const reader = new Reader(makeWorker);
    const answer = await reader.read(file.name, new Uint8Array(await file.arrayBuffer()));
    reader.close();
    const read = answer.kind === "workbook" ? readConsolidated(answer.workbook, campaign, today) : null;
    if (!read) return session.tell(text.previousUnreadable(file.name, campaign), "error");
    intake.store.set({ previous: { name: file.name, consolidation: read } });
  };

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
        <Button size="small" onClick={() => previousInput.current?.click()}>
          {previous ? text.previousName(previous.name) : text.choosePrevious}
        </Button>
        <input
          ref={previousInput}
          type="file"
          hidden
          accept=".xlsx"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void choosePrevious(file);
          }}
        />
      </div>
      <DropZone onFiles={(incoming) => void intake.add(incoming)} />
      <OpenWorkbook intake={intake} isTaken={own !== null} />
      {progress && (
        <div className={shared.tight}>
          <div className={shared.row}>
            <span role="status" className={shared.grow}>
              {text.reading(progress.done, progress.all)}
            </span>
            <Button
              size="small"
              onClick={() => {
                intake.stop();
                session.tell(text.stopped(progress.done));
              }}
            >
              {text.stop}
            </Button>
          </div>
          <ProgressBar
            aria-label={text.reading(progress.done, progress.all)}
            value={progress.done}
            max={progress.all}
          />
        </div>
      )}
      {files.length > 0 && (
        <>
          <div className={shared.row}>
            <strong className={shared.grow}>{text.received(received, board.length)}</strong>
            <Button size="small" appearance="subtle" onClick={() => intake.clear()}>
              {text.clear}
            </Button>
          </div>
          <p className={`${shared.quiet} ${shared.text}`}>
            {BOARD_STATES.flatMap((one) => {
              const count = board.filter((line) => line.state === one).length;
              return count > 0 ? [text.count(boardStates[one], count)] : [];
            }).join(" · ")}
          </p>
          {progress === null && otherPeriod !== null && (
            <div className={shared.row}>
              {text.otherPeriod(monthDay(otherPeriod.to))}
              <Button size="small" onClick={() => void intake.setPeriod(otherPeriod)}>
                {text.takePeriod}
              </Button>
            </div>
          )}
          <Board consolidation={consolidation} />
          <Pairs consolidation={consolidation} onDecide={(decision) => intake.decide(decision)} />
          {consolidation.comparison && (
            <p className={shared.text}>
              {labelled(text.comparison)}
              {Object.entries(countsByWord(consolidation.comparison.counts, comparisonClasses))
                .map(([kind, count]) => text.count(kind, count))
                .join(" · ")}
            </p>
          )}
          <SitesChart consolidation={consolidation} />
          {past && <Trend consolidation={consolidation} previous={past} />}
          <MakeWorkbook consolidation={consolidation} isOtherRegister={isOtherRegister} />
          <AllNotes consolidation={consolidation} />
        </>
      )}
    </div>
  );
}
