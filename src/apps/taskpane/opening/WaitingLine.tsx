import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { openingText as text } from "../../../words/localized/pane/opening";
import type { Store } from "../session/store";
import type { Waiting } from "./opening";

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Says why nothing seems to happen: Excel holds requests back while a cell is being typed into. */
export function WaitingLine({ waiting }: { readonly waiting: Store<Waiting> }) {
  const styles = useStyles();
  const { isWaiting } = useSyncExternalStore(waiting.subscribe, waiting.get);
  return <div role="status">{isWaiting && <p className={styles.line}>{text.waiting}</p>}</div>;
}
