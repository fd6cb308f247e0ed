import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TownReport } from "../../../../core/materials";
import { materialsPaneText as text } from "../../../../words/zh-CN/pane/consolidation/materials";
import { useSharedStyles } from "../../shared/styles";
import { Fold } from "../../shared/Fold";
import type { Maker } from "./use-making";

const useStyles = makeStyles({
  preview: {
    maxHeight: "320px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What each of the materials is made of, and who makes its file. */
export interface MaterialOf {
  readonly report: TownReport;
  readonly maker: Maker;
}

interface MaterialProps {
  readonly name: string;
  readonly contains: string;
  /** What is not known yet, and what is to be looked at before it is sent; a sentence each. */
  readonly notKnown?: readonly string[];
  readonly toCheck?: readonly string[];
  /** The text of it, made when a person opens the preview; none of what is many workbooks. */
  readonly preview?: () => string;
  /** What can be set of it. */
  readonly besides?: ReactNode;
  /** How it is saved or copied. */
  readonly children: ReactNode;
}

/** One of the materials: what it will contain, what is not known yet, how it will look, and the way to get it. */
export function Material(props: MaterialProps) {
  const { name, contains, notKnown = [], toCheck = [], preview, besides, children } = props;
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section className={shared.card} aria-label={name}>
      <h3 className={shared.heading}>{name}</h3>
      <p className={shared.text}>{contains}</p>
      {notKnown.length > 0 && (
        <p className={`${shared.quiet} ${shared.text}`}>{text.notKnown + notKnown.join("")}</p>
      )}
      {toCheck.length > 0 && (
        <p className={`${shared.quiet} ${shared.text}`}>{text.toCheck + toCheck.join("")}</p>
      )}
      {preview && (
        <Fold title={text.preview}>
          {() => (
            // The box scrolls, so the keyboard must reach it.
            <div className={styles.preview} role="region" aria-label={`${name}${text.preview}`} tabIndex={0}>
              {preview()}
            </div>
          )}
        </Fold>
      )}
      {besides}
      <div className={shared.row}>{children}</div>
    </section>
  );
}
