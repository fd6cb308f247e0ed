import { makeStyles, tokens } from "@fluentui/react-components";
import { type ListedSite, numberText } from "../../../../core/consolidation";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { townRegisterText } from "../../../../words/zh-CN/pane/consolidation/town-register";
import { joined, labelled } from "../../../../words/zh-CN/sentence";
import { Fold } from "../../shared/Fold";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { SiteLine } from "../town/SiteLine";
import type { TownMemory } from "../town/town-memory";
import { barColors } from "./bar-colors";

const useStyles = makeStyles({
  line: {
    display: "inline-grid",
    gridTemplateColumns: "5em 1fr 3em",
    columnGap: tokens.spacingHorizontalS,
    width: "calc(100% - 1.5em)",
    alignItems: "center",
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    verticalAlign: "middle",
  },
  bar: { display: "flex", height: "12px", gap: "1px", forcedColorAdjust: "none" },
  number: { textAlign: "right" },
  key: { display: "inline-flex", alignItems: "center", gap: "4px" },
  swatch: { display: "inline-block", width: "10px", height: "10px", forcedColorAdjust: "none" },
});

/** A group of sites, and where each is looked up. */
export interface Bar {
  readonly name: string;
  readonly sites: readonly ListedSite[];
  readonly memory: TownMemory;
}

/** The sites of one disposition; of none that is known where it is null. */
interface Kind {
  readonly key: string | null;
  readonly word: string;
  readonly color: string;
}

/** A bar for each group of sites, divided by disposition; each number opens as the sites that it counts. */
export function StackedBars({ bars }: { readonly bars: readonly Bar[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { dispositions } = useSession().options.campaign;
  const colors = barColors(dispositions.length);
  const kinds: Kind[] = [
    ...dispositions.map(({ key, word }, at) => ({ key, word, color: colors[at]! })),
    { key: null, word: text.other, color: colors.at(-1)! },
  ];
  const most = Math.max(1, ...bars.map(({ sites }) => sites.length));
  return (
    <>
      <div className={shared.row} aria-hidden="true">
        {kinds.map(({ word, color }) => (
          <span key={word} className={`${shared.quiet} ${styles.key}`}>
            <span className={styles.swatch} style={{ backgroundColor: color }} />
            {word}
          </span>
        ))}
      </div>
      <ul className={shared.list}>
        {bars.map((bar) => (
          <li key={bar.name}>
            <BarFold bar={bar} kinds={kinds} most={most} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface BarFoldProps {
  readonly bar: Bar;
  readonly kinds: readonly Kind[];
  /** The length of the longest bar. */
  readonly most: number;
}

function BarFold({ bar: { name, sites, memory }, kinds, most }: BarFoldProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const parts = kinds.flatMap((kind) => {
    const own = sites.filter(({ disposition }) => disposition === kind.key);
    return own.length > 0 ? [{ ...kind, own }] : [];
  });
  const words = joined(parts.map(({ word, own }) => townRegisterText.count(word, own.length)));
  return (
    <Fold
      title={
        <span className={styles.line}>
          <span>{name}</span>
          <span className={styles.bar} title={words}>
            {parts.map(({ key, color, own }) => (
              <span key={key} style={{ width: `${(100 * own.length) / most}%`, backgroundColor: color }} />
            ))}
          </span>
          <span className={styles.number}>
            <span aria-hidden="true">{text.sites(sites.length)}</span>
            <span className={shared.hidden}>{labelled(text.sites(sites.length)) + words}</span>
          </span>
        </span>
      }
    >
      {() =>
        parts.map(({ key, word, own }) => (
          <Fold key={key} title={townRegisterText.count(word, own.length)}>
            {() => (
              <ul className={shared.list} aria-label={word}>
                {own.map((site, at) => (
                  <SiteLine key={at} memory={memory} number={site.number}>
                    {townRegisterText.site(numberText(site.number), site.name)}{" "}
                    <span className={shared.quiet}>{site.unit}</span>
                  </SiteLine>
                ))}
              </ul>
            )}
          </Fold>
        ))
      }
    </Fold>
  );
}
