import { makeStyles, tokens } from "@fluentui/react-components";
import { previewText as text } from "../../../words/localized/pane/preview";
import { labelled } from "../../../words/localized/sentence";
import type { Patch } from "../../../core/workbook";
import { useSharedStyles } from "../shared/styles";
import { usePaneState } from "../shared/use-session";
import { previewOf } from "./preview-lines";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "2px", margin: 0, padding: 0, listStyle: "none" },
  line: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  cell: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  after: { color: tokens.colorStatusSuccessForeground1 },
});

const mostLines = 8;

/** What a patch will do: each cell before → after. */
export default function Preview({ patch }: { readonly patch: Patch }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { workbook } = usePaneState();
  if (!workbook) return null;
  const lines = previewOf(patch, workbook);
  return (
    <ul className={styles.list}>
      {lines.slice(0, mostLines).map((line, index) => (
        <li key={index} className={styles.line}>
          {line.kind === "words" ? (
            line.words
          ) : (
            <>
              <span className={styles.cell}>{line.cell}</span>
              <span className={shared.hidden}>{labelled(text.before)}</span>
              <del className={styles.before}>{line.before || text.empty}</del>
              {" → "}
              <span className={shared.hidden}>{labelled(text.after)}</span>
              <ins className={styles.after} style={{ textDecoration: "none" }}>
                {line.after || text.empty}
              </ins>
            </>
          )}
        </li>
      ))}
      {lines.length > mostLines && (
        <li className={shared.quiet}>{text.moreEdits(lines.length - mostLines)}</li>
      )}
    </ul>
  );
}
