import type { Campaign } from "../schema";

/** Something that a new campaign is asked about. */
export interface DraftQuestion {
  readonly key:
    | "name"
    | "siteKind"
    | "province"
    | "prefecture"
    | "city"
    | "town"
    | "units"
    | "ledgerTitle"
    | "tallyTitle"
    | "office"
    | "phone"
    | "dueDays"
    | "areaCode"
    | "deadline";
  /** What of several is asked about: the word of a disposition. */
  readonly of?: string;
  /** What it is where nothing is answered. */
  readonly usual: string;
}

type Ask = (question: DraftQuestion) => Promise<string>;

const items = (answer: string): string[] => answer.split(/[、，,；;\s]+/).filter(Boolean);

/** Every text of a value with one word in another's place. */
function renamed<T>(value: T, from: string, to: string): T {
  if (typeof value === "string") return value.replaceAll(from, to) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, from, to)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, from, to)])) as T;
}

/** Days of a month as a note below a form lists them. */
const days = (each: readonly (number | string)[]): string => each.map((day) => `${day}日`).join("、");

/** What a campaign says of its sites, said of sites of another kind. What their names may hold stays. */
function speakingOf(siteKind: string, campaign: Campaign): Campaign {
  const { siteKind: kind = "", siteWord: word = kind } = campaign;
  if (siteKind === kind || kind === "") return campaign;
  const said = <T>(value: T) => renamed(renamed(value, kind, siteKind), word, siteKind);
  const { ledger, tally, log, consolidation, assistance } = campaign;
  const columns = ledger.columns.map(({ shortTitle, ...column }) =>
    column.key === "siteName"
      ? { ...column, title: said(shortTitle ?? column.title) }
      : { ...column, ...(shortTitle !== undefined && { shortTitle }) },
  );
  return {
    ...campaign,
    ...{ siteWord: undefined, tally: said(tally), log: said(log) },
    ...{ consolidation: said(consolidation), assistance: said(assistance) },
    ledger: { ...ledger, columns },
  };
}

/**
 * A campaign of one's own from answers, on the pattern of another: its columns, dispositions and figures stay, its town,
 * roster, days and titles are asked for, and what its notice says is left out. What is answered is not judged here:
 * `loadCampaign` does that.
 */
export async function draftCampaign(pattern: Campaign, ask: Ask): Promise<unknown> {
  const answer = async (question: DraftQuestion) => (await ask(question)).trim() || question.usual;
  const name = await answer({ key: "name", usual: pattern.name ?? "" });
  const siteKind = await answer({ key: "siteKind", usual: pattern.siteKind ?? "" });
  const province = await answer({ key: "province", usual: pattern.province });
  const prefecture = await answer({ key: "prefecture", usual: pattern.prefecture });
  const city = await answer({ key: "city", usual: pattern.city });
  const town = await answer({ key: "town", usual: pattern.town });
  const own = speakingOf(siteKind, renamed(pattern, pattern.town, town));
  const units = items(await answer({ key: "units", usual: "" }));
  const ledgerTitle = await answer({ key: "ledgerTitle", usual: own.ledger.title });
  const tallyTitle = await answer({ key: "tallyTitle", usual: own.tally.title });
  const office = await answer({ key: "office", usual: own.contact.office });
  const phone = await answer({ key: "phone", usual: "" });
  const dueDays = items(await answer({ key: "dueDays", usual: own.dueDays.join("、") }));
  const areaCode = await answer({ key: "areaCode", usual: own.areaCode });
  const dispositions = [];
  for (const disposition of own.dispositions) {
    const { word, deadline: usual } = disposition;
    dispositions.push({ ...disposition, deadline: await answer({ key: "deadline", of: word, usual }) });
  }
  return {
    ...own,
    // They speak of another place's notice.
    ...{ notice: undefined, finalReport: undefined },
    id: `${town}-${dispositions[0]!.deadline.slice(0, 4)}`,
    ...{ name, siteKind, province, prefecture, city, town, areaCode, dispositions },
    ledger: { ...own.ledger, title: ledgerTitle },
    tally: {
      ...own.tally,
      title: tallyTitle,
      notes: renamed(renamed(own.tally.notes, own.contact.office, office), days(own.dueDays), days(dueDays)),
    },
    contact: { office, ...(phone !== "" && { phone }) },
    roster: {
      ...own.roster,
      units: units.map((unit) => ({ name: unit, aliases: [] })),
      places: [],
      note: "",
    },
    dueDays: dueDays.map((day) => Number.parseInt(day, 10)),
  };
}
