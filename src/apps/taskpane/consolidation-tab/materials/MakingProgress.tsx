import { Button, ProgressBar } from "@fluentui/react-components";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useSharedStyles } from "../../shared/styles";
import type { Progress } from "./use-making";

interface MakingProgressProps {
  readonly progress: Progress;
  /** What is said of it; by default that it is being made. */
  readonly words?: typeof text.making;
  readonly onStop: () => void;
}

/** What is being made, how far it is, and how to stop. */
export function MakingProgress({
  progress: { name, done, all },
  words = text.making,
  onStop,
}: MakingProgressProps) {
  const shared = useSharedStyles();
  return (
    <div className={shared.tight}>
      <div className={shared.row}>
        <span role="status" className={shared.grow}>
          {words(name, done, all)}
        </span>
        <Button size="small" onClick={onStop}>
          {text.stop}
        </Button>
      </div>
      <ProgressBar
        aria-label={words(name)}
        {...(done !== undefined && all !== undefined && { value: done, max: all })}
      />
    </div>
  );
}
