import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { autoOpenText as text } from "../../../words/localized/pane/auto-open";
import { useSharedStyles } from "../shared/styles";
import { usePaneState } from "../shared/use-session";
import { hasDeclined, rememberDeclined } from "./declined";
import type { AutoOpen } from "./opening";
import { useAutoOpen } from "./use-auto-open";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface AutoOpenChoiceProps {
  readonly autoOpen: AutoOpen;
  /** Whether the product has written into the workbook. */
  readonly hasWritten: boolean;
}

/** Asks once, after the product has written into the workbook; when it is on, one click turns it off. */
export default function AutoOpenChoice({ autoOpen, hasWritten }: AutoOpenChoiceProps) {
  const { busy } = usePaneState();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { isOn, said, choose } = useAutoOpen(autoOpen);
  const [declined, setDeclined] = useState(hasDeclined);

  const decline = () => {
    rememberDeclined();
    setDeclined(true);
  };

  const asks = !isOn && !declined && hasWritten;
  if (!isOn && !asks && said === null) return null;
  return (
    <div className={styles.bar} role="group" aria-label={text.title}>
      {asks && <span>{text.ask}</span>}
      {isOn && <span className={shared.quiet}>{text.on}</span>}
      {said !== null && (
        <span className={shared.quiet} role="status">
          {said}
        </span>
      )}
      {asks && (
        <>
          <Button size="small" disabledFocusable={busy} onClick={() => void choose(true)}>
            {text.yes}
          </Button>
          <Button size="small" onClick={decline}>
            {text.no}
          </Button>
        </>
      )}
      {isOn && (
        <Button size="small" disabledFocusable={busy} onClick={() => void choose(false).then(decline)}>
          {text.off}
        </Button>
      )}
    </div>
  );
}
