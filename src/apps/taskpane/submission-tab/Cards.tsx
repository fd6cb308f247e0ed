import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import type { ClosureCard } from "../../../core/submission";
import { closureCardText, closurePartShort, siteText } from "../../../words/zh-CN/submission/closure";
import { closurePartText } from "../../../words/zh-CN/submission/closure-parts";
import { rowFieldsText } from "../../../words/zh-CN/pane/row-fields";
import { submissionTabText as text } from "../../../words/zh-CN/pane/submission-tab";
import { parseRange } from "../../../core/workbook";
import { ClosureState } from "../shared/ClosureState";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { CopyBox } from "./CopyBox";

const useStyles = makeStyles({
  name: { minHeight: "28px", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  ticks: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  tick: { display: "flex", alignItems: "center", gap: "2px", fontSize: tokens.fontSizeBase200 },
});

/** The others are in what is copied. */
const mostCards = 20;

/** 销号 cards: each closed site with the five ticks of 两断三清 and what is missing. */
export function Cards({ cards }: { readonly cards: readonly ClosureCard[] }) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  return (
    <>
      {cards.length === 0 && <p className={shared.text}>{text.noCards(campaign)}</p>}
      {cards.slice(0, mostCards).map((card) => (
        <Card key={`${card.site.sheet} ${card.site.cell}`} card={card} />
      ))}
      {cards.length > mostCards && (
        <p className={`${shared.quiet} ${shared.text}`}>{text.moreSites(cards.length - mostCards)}</p>
      )}
      {cards.length > 0 && (
        <CopyBox
          label={text.closureCards}
          button={text.copyCards}
          value={cards.map((card) => closureCardText(card, campaign)).join("\n\n")}
          rows={0}
        />
      )}
    </>
  );
}

function Card({ card }: { readonly card: ClosureCard }) {
  const session = useSession();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { sheet, cell } = card.site;
  const range = parseRange(cell);
  return (
    <section className={shared.card} aria-label={siteText(card.site)}>
      <button
        type="button"
        className={`${shared.plain} ${styles.name}`}
        onClick={() => range && void session.select({ sheet, range })}
      >
        {text.cardTitle(card.site.rowNumber, siteText(card.site))}
      </button>
      <ul className={styles.ticks}>
        {card.ticks.map(({ part, done }) => (
          <li key={part} className={styles.tick}>
            <span className={done ? shared.success : shared.warning} style={{ lineHeight: 0 }}>
              {done ? <CheckmarkCircleFilled fontSize={16} /> : <CircleRegular fontSize={16} />}
            </span>
            <span aria-hidden="true">{closurePartShort[part]}</span>
            <span className={shared.hidden}>
              {closurePartText[part]}
              {done ? rowFieldsText.done : rowFieldsText.missing}
            </span>
          </li>
        ))}
      </ul>
      <ClosureState card={card} />
    </section>
  );
}
