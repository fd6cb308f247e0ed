import { cizao2019 as campaign } from "../../../../src/core/campaign";
import type { Ledger, LedgerRow } from "../../../../src/core/ledger";
import { isSameSite, siteKeys } from "../../../../src/core/same-site";
import { siteOfRow } from "../../../../src/core/ledger/site-of-row";
import { RowTies } from "../../../../src/core/checks/checker/ties";
import { ledgerOf, villageWorkbook } from "../../../builders/workbook";
import { numbers } from "../../same-site/sites";

interface Written {
  readonly name?: string;
  readonly address?: string;
  readonly contact?: string;
}

const ledgerWith = (written: readonly Written[]): Ledger =>
  ledgerOf(
    villageWorkbook(
      written.map(({ name = null, address = null, contact = null }) => ({
        siteName: name,
        address,
        operatorContact: contact,
      })),
    ),
  );

const ledger = ledgerWith([
  { name: "陈阿福碎布加工点", address: "中路1号", contact: "陈阿福13900000001" },
  { name: "林大海造粒厂", address: "东路22号", contact: "林大海13900000002" },
  { name: "陈阿福碎布加工点", address: "中路1号", contact: "陈阿福13900000001" },
  { name: "陈阿福碎布加工点", address: "中路1号", contact: "王国强13900000001" },
  { name: "陈阿福碎布加工点", address: "中路1号", contact: "陈阿福" },
  { name: "陈阿福碎布作坊", address: "中路1号旁", contact: "陈阿福13900000001" },
  { name: "黄志明洗砂场", address: "", contact: "黄志明13900000002、李建军13900000003" },
  { name: "", address: "祠堂旁", contact: "13900000003" },
  { name: "", address: "祠堂旁", contact: "李建军13900000003" },
  { name: "黄志明洗砂场", address: "", contact: "黄文辉13900000004" },
  { name: "", address: "", contact: "黄文辉13900000004" },
  { name: "", address: "", contact: "黄文辉13900000004" },
  { name: "林大海造粒厂", address: "东路22号", contact: "林大海" },
  { name: "林大洋造粒厂", address: "东路22号", contact: "林大海13900000005" },
  { name: "吴荣贵印花店", address: "老街9号", contact: "吴荣贵13900000001" },
]);
const keyOf = siteKeys(campaign);
const keys = new Map(ledger.rows.map((row) => [row, keyOf(siteOfRow(row, ledger))]));
const keyOfRow = (row: LedgerRow) => keys.get(row)!;
const owners = ({ contact }: LedgerRow) =>
  contact.phones.filter(({ canonical, owner }) => canonical !== null && owner !== "");

/** What binds two rows, straight from the definitions. */
function bondsOf(a: LedgerRow, b: LedgerRow) {
  const [ownedByA, ownedByB] = [owners(a), owners(b)];
  const shared = ownedByA.flatMap((one) =>
    ownedByB.filter(({ canonical }) => canonical === one.canonical).map((other) => [one.owner, other.owner]),
  );
  const [name, address] = [a.text("siteName"), a.text("address")];
  return {
    otherOwner: shared.some(([one, other]) => one !== other),
    duplicate: name !== "" && address !== "" && name === b.text("siteName") && address === b.text("address"),
    same: isSameSite(keyOfRow(a), keyOfRow(b)),
  };
}
const bonds = new Map(
  ledger.rows.map((a) => [a, new Map(ledger.rows.map((b) => [b, bondsOf(a, b)] as const))] as const),
);

/** The places of the rows that each row is said to be tied to. */
function told(ties: RowTies, rows: readonly LedgerRow[]) {
  return rows.map((row) => ({
    row: row.index,
    tied: [...new Set(ties.tied(ties.bondsOf(row)))].map((other) => other.index).sort((a, b) => a - b),
    otherOwner: ties.phones.earliestOfAnother(row) ?? undefined,
    duplicate: ties.sites.earliestDuplicate(row)?.index,
    same: ties.sites.earliestSame(row)?.index,
  }));
}

/** The same by comparing every row with every other. */
function expected(rows: readonly LedgerRow[]) {
  return rows.map((row) => {
    const to = bonds.get(row)!;
    const above = (bond: "otherOwner" | "duplicate" | "same") =>
      rows.find((other) => other.index < row.index && to.get(other)![bond])?.index;
    const tied = rows.filter((other) => {
      return other.index > row.index && to.get(other)!.same;
    });
    return {
      row: row.index,
      tied: tied.map((other) => other.index),
      otherOwner: above("otherOwner"),
      duplicate: above("duplicate"),
      same: above("same"),
    };
  });
}

function expectTied(ties: RowTies, present: readonly LedgerRow[]): void {
  const rows = [...present].sort((a, b) => a.index - b.index);
  expect(told(ties, rows)).toEqual(expected(rows));
}

describe("what ties the rows of a ledger", () => {
  const tiesOf = (rows: readonly LedgerRow[]) => {
    const ties = new RowTies({ campaign, ledger });
    for (const row of rows) ties.add(row);
    return ties;
  };

  it("is found whichever row was added last", () => {
    expectTied(tiesOf(ledger.rows), ledger.rows);
    expectTied(tiesOf([...ledger.rows].reverse()), ledger.rows);
  });

  it("goes away with a row and comes back with it", () => {
    const ties = tiesOf(ledger.rows);
    for (const row of ledger.rows) {
      ties.remove(ties.bondsOf(row));
      expectTied(
        ties,
        ledger.rows.filter((other) => other !== row),
      );
      ties.add(row);
      expectTied(ties, ledger.rows);
    }
  });

  it.each([1, 2])("is the same after adding and removing rows in any order (%i)", (seed) => {
    const random = numbers(seed);
    const ties = tiesOf([]);
    const present = new Set<LedgerRow>();
    for (let turn = 0; turn < 80; turn++) {
      const row = ledger.rows[Math.floor(random() * ledger.rows.length)]!;
      if (present.delete(row)) ties.remove(ties.bondsOf(row));
      else ties.add(present.add(row) && row);
      expectTied(ties, [...present]);
    }
  });

  it("is nothing in a ledger without rows", () => {
    const empty = ledgerWith([{}]);
    const ties = new RowTies({ campaign, ledger: { ...empty, rows: [] } });
    expect([...ties.tied(ties.bondsOf(ledger.rows[0]!))]).toEqual([]);
    expect(ties.sites.earliestSame(ledger.rows[0]!)).toBeNull();
  });
});

describe("the owner of a number", () => {
  it("is looked up only in rows that are present", () => {
    const [first, , second, other] = ledger.rows as LedgerRow[];
    const { phones } = new RowTies({ campaign, ledger });
    phones.add(first!);
    expect(phones.earliestOfAnother(first!)).toBeNull();
    phones.add(second!);
    expect(phones.earliestOfAnother(second!)).toBeNull();
    phones.add(other!);
    expect(phones.earliestOfAnother(other!)).toBe(first!.index);
    expect(phones.earliestOfAnother(second!)).toBeNull();
    phones.remove(other!);
    phones.remove(other!);
    expect(phones.earliestOfAnother(second!)).toBeNull();
  });

  it("is told from then on to whom watches a row, as soon as a row above shares its number", () => {
    const [first, , second, other] = ledger.rows as LedgerRow[];
    const { phones } = new RowTies({ campaign, ledger });
    expect(phones.add(second!)).toEqual([]);
    expect(phones.watch(second!)).toBeNull();
    phones.add(other!);
    const named = phones.watch(other!)!;
    const said = [named()];
    expect(phones.add(first!)).toEqual([second]);
    said.push(named());
    phones.remove(first!);
    said.push(named());
    phones.remove(second!);
    said.push(named());
    expect(said).toEqual([second!.index, first!.index, second!.index, null]);
    expect(phones.watch(other!)).toBeNull();
  });
});
