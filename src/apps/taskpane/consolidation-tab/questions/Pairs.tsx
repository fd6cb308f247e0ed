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
} from "../../../../core/consolidation";
import { rowNumberOf } from "../../../../core/workbook";
import { consolidationTabText as text } from "../../../../words/zh-CN/pane/consolidation/consolidation-tab";
import { useSession } from "../../shared/use-session";
import { Group } from "./Group";
import { placeOf } from "./OpenQuestions";
import { type Side, SideBySide } from "./SideBySide";

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
      <Group
        id={placeOf.pairs}
        title={text.pairs}
        open={pairs.filter(({ decision }) => !decision).length}
        all={pairs.length}
      >
        {pairs.map((pair, index) => (
          <Pair key={index} pair={pair} onDecide={onDecide} />
        ))}
      </Group>
      <Group
        id={placeOf.renames}
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
