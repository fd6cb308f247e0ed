import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSharedStyles } from "../../shared/styles";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    gap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  side: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
});

/** What is shown of a site beside another. */
export interface Side {
  readonly place: string;
  readonly name: string;
  readonly address: string;
  readonly contact: string;
}

interface SideBySideProps {
  readonly label: string;
  /** One, or two to be compared. */
  readonly sides: readonly [Side] | readonly [Side, Side];
  /** What is decided by now, in words. */
  readonly decided: string | null;
  readonly choices: readonly {
    readonly words: string;
    readonly isChosen: boolean;
    readonly choose: () => void;
  }[];
}

/** A site, or two side by side, for the officer to decide. */
export function SideBySide({ label, sides, decided, choices }: SideBySideProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section className={shared.card} aria-label={label}>
      <div className={styles.sides}>
        {sides.map(({ place, name, address, contact }, index) => (
          <div key={index} className={styles.side}>
            <span className={shared.quiet}>{place}</span>
            <strong>{name}</strong>
            <span>{address}</span>
            <span>{contact}</span>
          </div>
        ))}
      </div>
      {decided !== null && <span className={shared.quiet}>{decided}</span>}
      <div className={shared.row}>
        {choices.map(({ words, isChosen, choose }) => (
          <Button key={words} size="small" aria-pressed={isChosen} onClick={choose}>
            {words}
          </Button>
        ))}
      </div>
    </section>
  );
}
