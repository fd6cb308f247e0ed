import { Button, ProgressBar } from "@fluentui/react-components";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/materials";
import { useSharedStyles } from "../../shared/styles";
import type { Progress } from "./use-making";

interface MakingProgressProps {
  readonly progress: Progress;
  readonly onStop: () => void;
}

/** What is being made, how far it is, and how to stop. */
export function MakingProgress({ progress: { name, done, all }, onStop }: MakingProgressProps) {
  const shared = useSharedStyles();
  return (
    <div className={shared.tight}>
      <div className={shared.row}>
        <span role="status" className={shared.grow}>
          {text.making(name, done, all)}
        </span>
        <Button size="small" onClick={onStop}>
          {text.stop}
        </Button>
      </div>
      <ProgressBar
        aria-label={text.making(name)}
        {...(done !== undefined && all !== undefined && { value: done, max: all })}
      />
    </div>
  );
}
