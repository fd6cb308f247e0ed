import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { moreText as text } from "../../../words/localized/pane/more";
import { useSharedStyles } from "../shared/styles";
import { clearLocalData } from "./clear";

/** Forgets on a click, after a question, what this browser keeps. */
export function ClearLocalData() {
  const shared = useSharedStyles();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const clear = async () => {
    setAsking(false);
    setSaid(
      await clearLocalData().then(
        () => text.cleared,
        () => text.notCleared,
      ),
    );
  };
  return (
    <div className={shared.tight}>
      <p className={`${shared.quiet} ${shared.text}`}>{text.clearHint}</p>
      <div className={shared.row}>
        {isAsking ? (
          <>
            <Button size="small" appearance="primary" onClick={() => void clear()}>
              {text.clearSure}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {text.keep}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => setAsking(true)}>
            {text.clear}
          </Button>
        )}
      </div>
      <p role="status" className={shared.text}>
        {said}
      </p>
    </div>
  );
}
