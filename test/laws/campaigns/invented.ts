import { addDays, cizao2019, periodOf, type Period } from "../../../src/core/campaign";
import type { IsoDate } from "../../../src/core/language";

/** A site as it truly is. */
interface TrueSite {
  readonly id: number;
  unit: string;
  name: string;
  /** What its village says of it. */
  progress: string;
  isClosed: boolean;
  isListed: boolean;
  /** Unit and name as last sent: a site is not renamed and moved at once, which nobody could tell. */
  told: string;
}

/** A row as a village sends it, and the site that it truly is. */
export interface SentRow {
  readonly site: number;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly progress: string;
  readonly disposition: "closure" | "rectification";
}

/** What truly happens in a period, and what each unit sends; a unit that sends nothing is not there. */
export interface InventedPeriod {
  readonly period: Period;
  readonly sent: ReadonlyMap<string, readonly SentRow[]>;
  /** Sites that are first told to be closed, and closed ones that are first told to work again. */
  readonly finished: readonly number[];
  readonly reappeared: readonly number[];
}

export interface InventedOptions {
  readonly units: number;
  readonly periods: number;
  readonly seed: number;
}

const open = "已下发责令改正通知书。";
const surnames = [..."陈林黄张李王吴刘蔡杨许郑谢洪郭邱曾周叶廖"];
const given = [..."建国志强文福秀英丽珍天赐长庚永裕少华金山水木德旺"];

/** Repeatable numbers below a bound. */
function generator(seed: number): (below: number) => number {
  let state = (Math.imul(seed, 2654435761) + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function nameOf(id: number): string {
  const [a, b, c] = [id % 20, Math.floor(id / 20) % 22, (id * 7 + 3) % 22];
  return `${surnames[a]}${given[b]}${given[c]}`;
}

const dues: readonly IsoDate[] = [
  "2019-10-10",
  "2019-10-20",
  "2019-10-30",
  "2019-11-10",
  "2019-11-20",
  "2019-11-30",
  "2019-12-10",
  "2019-12-20",
];

const dayText = (date: IsoDate) => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

/** A campaign with the mess of real life: silent units, sites left out, renamed, moved, closed and opened again. */
export function inventCampaign({ units: count, periods, seed }: InventedOptions): InventedPeriod[] {
  const pick = generator(seed);
  const units = cizao2019.roster.units.slice(0, count).map(({ name }) => name);
  const sites: TrueSite[] = [];
  const done = new Set<number>();
  const add = (unit: string) =>
    sites.push({
      ...{ id: sites.length, unit, name: `${nameOf(sites.length)}加工点`, progress: open },
      ...{ isClosed: false, isListed: true, told: "" },
    });
  for (const unit of units) for (let i = pick(4); i >= 0; i--) add(unit);
  return dues.slice(0, periods).map((due, at): InventedPeriod => {
    const period = periodOf(cizao2019, due);
    const day = dayText(addDays(period.from, 3));
    const silent = new Set(units.filter(() => at > 0 && pick(6) === 0));
    if (at > 0) for (const unit of units) if (pick(2) === 0) add(unit);
    for (const site of at > 0 ? sites : []) happen(site, { pick, units, silent, day });
    const sent = new Map<string, SentRow[]>();
    for (const unit of units) if (!silent.has(unit)) sent.set(unit, []);
    for (const site of sites) {
      if (!site.isListed || !sent.has(site.unit)) continue;
      sent.get(site.unit)!.push(rowOf(site));
      site.told = asTold(site);
    }
    return { period, sent, ...told(sent, sites, done) };
  });
}

const asTold = ({ unit, name }: TrueSite) => `${unit} ${name}`;

interface Chance {
  readonly pick: (below: number) => number;
  readonly units: readonly string[];
  readonly silent: ReadonlySet<string>;
  readonly day: string;
}

function happen(site: TrueSite, { pick, units, silent, day }: Chance): void {
  const chance = pick(20);
  if (chance < 5 && !site.isClosed) {
    site.isClosed = true;
    site.isListed = true;
    site.progress = `${site.progress === open ? "" : site.progress}${day}依法取缔，落实“两断三清”。`;
  } else if (chance < 6 && site.isClosed) {
    site.isClosed = false;
    site.isListed = true;
    site.progress = `${pick(2) === 0 ? site.progress : ""}${day}巡查发现擅自恢复生产。`;
  } else if (chance < 8 && site.isClosed) site.isListed = false;
  else if (chance === 8) site.isListed = false;
  else if (chance === 9) site.isListed = true;
  else if (chance === 10 && site.isListed && !silent.has(site.unit) && site.told === asTold(site))
    site.name = `${site.name.slice(0, 3)}${pick(2) ? "再生颗粒厂" : "作坊"}`;
  else if (chance === 11 && site.told === asTold(site)) site.unit = units[pick(units.length)]!;
}

function rowOf({ id, name, progress }: TrueSite): SentRow {
  const address = `${given[id % 22]}${given[(id * 5 + 1) % 22]}路${id + 1}号`;
  const phone = `139${String(id + 10_000_000)}`;
  const disposition = id % 3 === 0 ? "rectification" : "closure";
  return { site: id, name, address, phone, progress, disposition };
}

/** What is first told in a period, against all that was told before. */
function told(
  sent: ReadonlyMap<string, readonly SentRow[]>,
  sites: readonly TrueSite[],
  done: Set<number>,
): Pick<InventedPeriod, "finished" | "reappeared"> {
  const here = [...sent.values()].flat().map(({ site }) => sites[site]!);
  const finished = here.filter(({ id, isClosed }) => isClosed && !done.has(id)).map(({ id }) => id);
  const reappeared = here.filter(({ id, isClosed }) => !isClosed && done.has(id)).map(({ id }) => id);
  for (const id of finished) done.add(id);
  for (const id of reappeared) done.delete(id);
  return { finished, reappeared };
}
