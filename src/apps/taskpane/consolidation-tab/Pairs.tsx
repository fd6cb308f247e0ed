import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import {
  type Consolidation,
  decidedRenames,
  type DecidedSite,
  type Decision,
  decisionOf,
  type Life,
  numberText,
  type RenameOffer,
  renameOffers,
  type SitePair,
  type SiteRecord,
} from "../../../core/consolidation";
import { rowNumberOf } from "../../../core/workbook";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation-tab";
import { useSharedStyles } from "../shared/styles";
import { useSession } from "../shared/use-session";
import { type Side, SideBySide } from "./SideBySide";

const useStyles = makeStyles({
  summary: {
    minHeight: "32px",
    lineHeight: "32px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
});

function decidedSite({ unit, site }: SiteRecord): DecidedSite {
  return { unit, name: site.name, address: site.address };
}

interface PairsProps {
  readonly consolidation: Consolidation;
  readonly onDecide: (decision: Decision) => void;
}

/** Sites that may be one, side by side, for the officer to decide: of different units, and under another name. */
export function Pairs({ consolidation, onDecide }: PairsProps) {
  const { campaign } = useSession().options;
  const { pairs } = consolidation;
  const offers = renameOffers(consolidation, campaign);
  const renames = decidedRenames(consolidation);
  return (
    <>
      <Group title={text.pairs} open={pairs.filter(({ decision }) => !decision).length} all={pairs.length}>
        {pairs.map((pair, index) => (
          <Pair key={index} pair={pair} onDecide={onDecide} />
        ))}
      </Group>
      <Group
        title={text.renames}
        open={offers.filter(({ decision }) => !decision).length}
        all={offers.length + renames.length}
      >
        {offers.map((offer) => (
          <Offer key={`${offer.before.number} ${offer.now.number}`} offer={offer} onDecide={onDecide} />
        ))}
        {renames.map((decision, index) => (
          <Renamed key={index} decision={decision} onDecide={onDecide} />
        ))}
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: (open: number) => string;
  readonly open: number;
  readonly all: number;
  readonly children: ReactNode;
}

function Group({ title, open, all, children }: GroupProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  // Open while something is to be decided, and then as the person left it: the last decision stays in sight.
  const [isOpen, setOpen] = useState<boolean | null>(null);
  if (all === 0) return null;
  return (
    <details open={isOpen ?? open > 0} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{title(open)}</summary>
      <div className={shared.tight}>{children}</div>
    </details>
  );
}

function Pair({ pair, onDecide }: { readonly pair: SitePair; readonly onDecide: PairsProps["onDecide"] }) {
  const { earlier, later, decision } = pair;
  const side = ({ unit, row, site }: SiteRecord): Side => ({
    place: text.place(unit, rowNumberOf(row)),
    name: site.name,
    address: site.address,
    contact: `${site.operator} ${site.phones.join(" ") || text.noPhone}`,
  });
  const choice = (isSame: boolean) => ({
    words: isSame ? text.same : text.different,
    isChosen: decision?.isSame === isSame,
    choose: () => onDecide({ sites: [decidedSite(earlier), decidedSite(later)], isSame }),
  });
  return (
    <SideBySide
      label={text.pair(earlier.site.name, later.site.name)}
      sides={[side(earlier), side(later)]}
      decided={decision && (decision.isSame ? text.decidedSame : text.decidedDifferent)}
      choices={[choice(true), choice(false)]}
    />
  );
}

function Offer({
  offer,
  onDecide,
}: {
  readonly offer: RenameOffer;
  readonly onDecide: PairsProps["onDecide"];
}) {
  const { before, now, decision } = offer;
  const side = ({ unit, number, said: { site } }: Life, words: string): Side => ({
    place: `${unit} ${numberText(number)} ${words}`,
    name: site.name,
    address: site.address,
    contact: `${site.operator} ${site.phones.join(" ") || text.noPhone}`,
  });
  const choice = (isSame: boolean) => ({
    words: isSame ? text.renamed : text.different,
    isChosen: decision?.isSame === isSame,
    choose: () => onDecide(decisionOf(offer, isSame)),
  });
  return (
    <SideBySide
      label={text.pair(before.said.site.name, now.said.site.name)}
      sides={[side(before, text.gone), side(now, text.fresh)]}
      decided={decision && (decision.isSame ? text.decidedRenamed : text.decidedDifferent)}
      choices={[choice(true), choice(false)]}
    />
  );
}

/** A name that was decided to be another's, and the way back. */
function Renamed({
  decision,
  onDecide,
}: {
  readonly decision: Decision;
  readonly onDecide: PairsProps["onDecide"];
}) {
  const [before, now] = decision.sites;
  const side = ({ unit, name, address }: DecidedSite): Side => ({ place: unit, name, address, contact: "" });
  return (
    <SideBySide
      label={text.pair(before.name, now.name)}
      sides={[side(before), side(now)]}
      decided={text.decidedRenamed}
      choices={[
        { words: text.renamed, isChosen: true, choose: () => onDecide(decision) },
        { words: text.different, isChosen: false, choose: () => onDecide({ ...decision, isSame: false }) },
      ]}
    />
  );
}
