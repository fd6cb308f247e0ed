import { makeStyles, tokens } from "@fluentui/react-components";
import { labelled } from "../../../words/localized/sentence";
import { previewText } from "../../../words/localized/pane/preview";
import { useSharedStyles } from "../shared/styles";

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  after: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: "none" },
});

interface RewritingProps {
  readonly before: string;
  readonly after: string;
}

/** The words as they stand, and as an answer writes them. */
export function Rewriting({ before, after }: RewritingProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <span className={shared.hidden}>{labelled(previewText.before)}</span>
      <del className={styles.before}>{before}</del>
      {" → "}
      <span className={shared.hidden}>{labelled(previewText.after)}</span>
      <ins className={styles.after}>{after}</ins>
    </>
  );
}
