import { Button, ProgressBar } from "@fluentui/react-components";
import { useRef } from "react";
import { dueDayBefore, dueDayOf } from "../../campaign";
import { readConsolidated } from "../../consolidation";
import { consolidationTabText as text } from "../../text/consolidation-tab";
import { makeWorker } from "../reading/make-worker";
import { Reader } from "../reading/reader";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { Board } from "./Board";
import { DropZone } from "./DropZone";
import { MakeWorkbook } from "./MakeWorkbook";
import { Pairs } from "./Pairs";
import { SitesChart } from "./SitesChart";
import { useConsolidation } from "./use-consolidation";

const periodsBack = 8;

/** 汇总: what the units sent, on one board, and one workbook out of it. */
export default function ConsolidationTab() {
  const session = useSession();
  const shared = useSharedStyles();
  const previousInput = useRef<HTMLInputElement>(null);
  const { intake, state, consolidation } = useConsolidation();
  const { campaign, today } = session.options;
  const { board } = consolidation;
  const { files, progress, previous, dueDay } = state;
  const received = board.filter((line) => line.state !== "未报").length;

  const dueDays = [dueDayOf(campaign, today)];
  while (dueDays.length < periodsBack) dueDays.push(dueDayBefore(campaign, dueDays.at(-1)!));

  const choosePrevious = async (file: File) => {
    const reader = new Reader(makeWorker);
    const answer = await reader.read(file.name, new Uint8Array(await file.arrayBuffer()));
    reader.close();
    const read = answer.kind === "workbook" ? readConsolidated(answer.workbook, campaign, today) : null;
    if (!read) return session.tell(text.previousUnreadable(file.name), "error");
    intake.store.set({ previous: { name: file.name, consolidation: read } });
  };

  return (
    <div className={shared.stack}>
      <div className={shared.row}>
        <label className={shared.row}>
          {text.dueDay}
          <select
            className={shared.field}
            value={dueDay}
            disabled={files.length > 0 || progress !== null}
            onChange={(event) => intake.store.set({ dueDay: event.target.value })}
          >
            {dueDays.map((day) => (
              <option key={day}>{day}</option>
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
          <Board consolidation={consolidation} />
          <Pairs consolidation={consolidation} onDecide={(decision) => intake.decide(decision)} />
          {consolidation.comparison && (
            <p className={shared.text}>
              {text.comparison}：
              {Object.entries(consolidation.comparison.counts)
                .map(([kind, count]) => text.count(kind, count))
                .join(" · ")}
            </p>
          )}
          <SitesChart consolidation={consolidation} />
          <MakeWorkbook consolidation={consolidation} />
        </>
      )}
    </div>
  );
}
