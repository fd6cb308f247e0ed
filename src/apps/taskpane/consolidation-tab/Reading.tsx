import { Button, ProgressBar } from "@fluentui/react-components";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import type { Intake, IntakeState } from "./intake";

interface ReadingProps {
  readonly intake: Intake;
  readonly progress: NonNullable<IntakeState["progress"]>;
}

/** How far the files are read, and how to stop. */
export function Reading({ intake, progress }: ReadingProps) {
  const session = useSession();
  const shared = useSharedStyles();
  const words = text.reading(progress.done, progress.all);
  return (
    <div className={shared.tight}>
      <div className={shared.row}>
        <span role="status" className={shared.grow}>
          {words}
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
      <ProgressBar aria-label={words} value={progress.done} max={progress.all} />
    </div>
  );
}
