import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: {
    color: "inherit",
    // The themes of high contrast have no such colour.
    textDecorationLine: "underline",
    backgroundColor: tokens.colorPaletteYellowBackground2,
    "@media (forced-colors: active)": { color: "MarkText", backgroundColor: "Mark" },
  },
});

interface MarkedProps {
  readonly text: string;
  /** In the order of the text. */
  readonly passages: readonly { readonly start: number; readonly end: number }[];
}

/** A text with some of its words marked. */
export function Marked({ text, passages }: MarkedProps) {
  const styles = useStyles();
  let from = 0;
  const parts = passages.flatMap(({ start, end }, at) => {
    if (start < from) return [];
    const before = text.slice(from, start);
    from = end;
    return [
      before,
      <mark key={at} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    ];
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
