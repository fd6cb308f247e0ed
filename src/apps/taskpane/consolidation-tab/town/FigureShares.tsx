import { makeStyles, tokens } from "@fluentui/react-components";
import { columnPlace, type FigureKey, figureOf } from "../../../../core/campaign";
import {
  type FigureRow,
  figureRows,
  numberText,
  sharesOf,
  type UnitShare,
} from "../../../../core/consolidation";
import { rowNumberOf } from "../../../../core/workbook";
import { townRegisterText as text } from "../../../../words/zh-CN/pane/consolidation/town-register";
import { useSharedStyles } from "../../shared/styles";
import { useSession } from "../../shared/use-session";
import { Fold } from "../../shared/Fold";
import { Marked } from "../../shared/Marked";
import { SiteLine } from "./SiteLine";
import type { TownMemory } from "./town-memory";

const useStyles = makeStyles({ words: { display: "block", color: tokens.colorNeutralForeground2 } });

interface FigureSharesProps {
  readonly memory: TownMemory;
  readonly of: FigureKey;
  readonly label: string;
}

/** A figure of the town in a period; opened, the units that it adds up from. */
export function FigureShares({ memory, of, label }: FigureSharesProps) {
  const { campaign } = useSession().options;
  const shares = sharesOf(memory.register, memory.due, of);
  const sum = shares.reduce((all, { value, isCarried }) => all + (isCarried ? 0 : value), 0);
  return (
    <Fold title={text.amount(label, sum, figureOf(campaign, of).unit)}>
      {() => (shares.length === 0 ? text.noShares : <Shares memory={memory} shares={shares} of={of} />)}
    </Fold>
  );
}

interface SharesProps {
  readonly memory: TownMemory;
  readonly shares: readonly UnitShare[];
  readonly of: FigureKey;
}

function Shares({ memory, shares, of }: SharesProps) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  return (
    <>
      {shares.map((share) => (
        <Fold
          key={share.unit}
          title={
            <>
              {text.amount(share.unit, share.value, figureOf(campaign, of).unit)}{" "}
              <span className={shared.quiet}>
                {share.isCarried ? text.carried(share.due) : (share.file ?? "")}
              </span>
            </>
          }
        >
          {() => <FigureRows memory={memory} share={share} of={of} />}
        </Fold>
      ))}
    </>
  );
}

/** The rows of a unit that a figure rests on. */
export function FigureRows({
  memory,
  share,
  of,
}: {
  readonly memory: TownMemory;
  readonly share: Pick<UnitShare, "unit" | "due" | "value">;
  readonly of: FigureKey;
}) {
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const rows = figureRows(memory.register, share, of, campaign);
  const known = rows.filter(({ count }) => count !== null);
  const sum = known.reduce((all, { count }) => all + count!, 0);
  if (rows.length === 0) return <p className={shared.text}>{text.noRows}</p>;
  return (
    <>
      {known.length > 0 && sum !== share.value && (
        <p className={shared.text}>{text.differs(share.value, sum)}</p>
      )}
      <ul className={shared.list}>
        {rows.map((row, at) => (
          <SiteLine key={at} memory={memory} number={row.row.number}>
            <RowText row={row} memory={memory} />
          </SiteLine>
        ))}
      </ul>
    </>
  );
}

function RowText({ row: figureRow, memory }: { readonly row: FigureRow; readonly memory: TownMemory }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { campaign } = useSession().options;
  const { row, count, text: words, passages } = figureRow;
  const { number, file } = row;
  const name = row.texts[columnPlace(campaign, "siteName")] ?? "";
  const cell =
    memory.consolidation?.rows.find(
      (each) =>
        each.file === file && each.row === row.row && each.unit === row.unit && memory.due === row.due,
    )?.progressCell ?? text.row(row.row === null ? null : rowNumberOf(row.row));
  return (
    <>
      {text.site(numberText(number), name)} {count !== null && <strong>{text.adds(count)}</strong>}
      <span className={`${shared.quiet} ${styles.words}`}>{text.place(file, cell)}</span>
      {passages.length > 0 && (
        <span className={styles.words}>
          <Marked text={words} passages={passages} />
        </span>
      )}
    </>
  );
}
