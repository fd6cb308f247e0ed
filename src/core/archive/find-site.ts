import type { Campaign } from "../campaign";
import type { ArchiveSite } from "./archive-site";
import { unitStem } from "../roster";
import type { Trouble } from "./trouble";
import { sitesNamed } from "./name-fits";
import { nameWords, type PictureName, readPictureName } from "./picture-name";

/** Why a picture is not placed. */
export type WhyNot =
  /** Neither the file's name nor a folder's says a site that is known. */
  | { readonly reason: "no-site" }
  | { readonly reason: "no-such-number"; readonly number: number }
  | { readonly reason: "no-such-sequence"; readonly sequence: number; readonly unit: string }
  /** A 序号 says a site only within a unit. */
  | { readonly reason: "sequence-without-unit"; readonly sequence: number }
  /** It names several numbers, and a picture goes to one site. */
  | { readonly reason: "several-numbers" }
  /** A bare number that may be 序号, and may count the pictures. */
  | { readonly reason: "only-a-count" }
  | { readonly reason: "several"; readonly fits: readonly ArchiveSite[] }
  /** Two names of the path say two sites, or number and name do. */
  | { readonly reason: "contradicts"; readonly fits: readonly ArchiveSite[] }
  | { readonly reason: "units-differ"; readonly units: readonly string[] }
  /** It is no picture that a document can show. */
  | { readonly reason: "unusable"; readonly trouble: Trouble };

/** The site of a picture, or why there is none. */
export type Found = { readonly site: ArchiveSite } | WhyNot;

/** The names of a path read, the file's own first, then its folders, the nearest first. */
export interface PathNames {
  readonly file: PictureName;
  readonly folders: readonly PictureName[];
}

/** Reads the names of a path with `/` between them. */
export function readPath(path: string, campaign: Campaign): PathNames {
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  const file = names.pop() ?? "";
  return {
    file: readPictureName(file.replace(/\.[a-z0-9]{1,5}$/iu, ""), campaign),
    folders: names.reverse().map((name) => readPictureName(name, campaign)),
  };
}

/** A name's own word on which site it is; null where it says none. */
type Said = SaidSites | WhyNot | null;

interface SaidSites {
  readonly sites: readonly ArchiveSite[];
  readonly isByName: boolean;
}

/** The site whose picture lies at a path. @param sites those that it may be of. */
export function findSite(
  { file, folders }: PathNames,
  sites: readonly ArchiveSite[],
  campaign: Campaign,
): Found {
  const within = unitsWithin(file, folders, sites, campaign);
  const own = said(file, within, campaign);
  const above = folders.map((folder) => said(folder, within, campaign));
  const folder = above.find((each) => each !== null && "sites" in each) as SaidSites | undefined;
  // In a site's own folder a bare number counts the pictures.
  const isCount = own !== null && folder && file.number?.isLabelled === false && !isNamed(own);
  if (own === null || isCount) {
    const chosen = folder ?? above.find((each) => each !== null) ?? { reason: "no-site" };
    return "sites" in chosen ? onlyOne(chosen, file, campaign) : chosen;
  }
  if (!("sites" in own) || !folder) return "sites" in own ? onlyOne(own, file, campaign) : own;
  const both = own.sites.filter((site) => folder.sites.includes(site));
  return both.length > 0
    ? onlyOne({ ...own, sites: both }, file, campaign)
    : { reason: "contradicts", fits: [own.sites[0]!, folder.sites[0]!] };
}

function isNamed(said: NonNullable<Said>): boolean {
  return "sites" in said && said.isByName;
}

function onlyOne({ sites, isByName }: SaidSites, file: PictureName, campaign: Campaign): Found {
  const [site] = sites;
  if (sites.length > 1 || site === undefined) return { reason: "several", fits: sites };
  const isForeign = file.units.length > 0 && site.unit !== null && !file.units.includes(site.unit);
  // 大埔石材厂 may well stand in another village; its name says so.
  const isItsName = isByName && file.units.some((unit) => site.name.includes(unitStem(unit, campaign)));
  return isForeign && !isItsName ? { reason: "units-differ", units: [site.unit, ...file.units] } : { site };
}

/** The units that a path names, the sites that it may then be of, and all sites. */
interface Within {
  readonly units: readonly string[];
  readonly pool: readonly ArchiveSite[];
  readonly all: readonly ArchiveSite[];
}

function unitsWithin(
  file: PictureName,
  folders: readonly PictureName[],
  all: readonly ArchiveSite[],
  campaign: Campaign,
): Within {
  const [first] = all;
  const isOfOne = first !== undefined && all.every(({ unit }) => unit === first.unit);
  const { units, isByFolder } = unitsNamed({ file, folders }, campaign);
  // A village's own pictures need not say its name.
  const named = isOfOne && first.unit !== null && units.length === 0 ? [first.unit] : units;
  const stems = isByFolder ? [] : file.units.map((unit) => unitStem(unit, campaign));
  const pool = all.filter(
    ({ unit, name }) =>
      named.length === 0 ||
      (unit !== null && named.includes(unit)) ||
      // 大埔石材厂 may well stand in another village.
      stems.some((stem) => name.includes(stem)),
  );
  return { units: named, pool, all };
}

/** The units that a path names: its folders, else the file. */
export function unitsNamed({ file, folders }: PathNames, campaign: Campaign): UnitsNamed {
  const folder = unitFolder(folders, campaign);
  return { units: folder?.units ?? file.units, isByFolder: folder !== undefined };
}

interface UnitsNamed {
  readonly units: readonly string[];
  /** A file may as well have the name of 大埔石材厂, which stands in another village. */
  readonly isByFolder: boolean;
}

/** The folder that says the unit: one that says nothing else (下灶村), else one with its whole name, else any; the nearest. */
function unitFolder(folders: readonly PictureName[], campaign: Campaign): PictureName | undefined {
  const naming = folders.filter(({ units }) => units.length > 0);
  return (
    naming.find(({ text }) => nameWords(text, campaign).whole.length === 0) ??
    naming.find(({ name, units }) => units.some((unit) => name.includes(unit))) ??
    naming[0]
  );
}

function said(name: PictureName, within: Within, campaign: Campaign): Said {
  const named = sitesNamed(name, within.pool, campaign);
  const { number } = name;
  const byName: Said = named.length > 0 ? { sites: named, isByName: true } : null;
  if (name.hasSeveral) return { reason: "several-numbers" };
  if (number === null || (number.isWeak && byName === null)) return byName;
  const numbered = number.is === "number" ? byNumber(number.value, within) : bySequence(number.value, within);
  if (!("sites" in numbered)) return number.isLabelled ? numbered : (byName ?? numbered);
  if (byName === null) return { sites: numbered.sites, isByName: false };
  const both = named.filter((site) => numbered.sites.includes(site));
  if (both.length > 0) return { sites: both, isByName: true };
  return number.isLabelled ? { reason: "contradicts", fits: [numbered.sites[0]!, named[0]!] } : byName;
}

type Numbered = Pick<SaidSites, "sites"> | WhyNot;

function byNumber(number: number, { units, pool, all }: Within): Numbered {
  const site = all.find((each) => each.number === number);
  if (!site) return { reason: "no-such-number", number };
  return pool.includes(site)
    ? { sites: [site] }
    : { reason: "units-differ", units: [site.unit ?? "", ...units] };
}

function bySequence(sequence: number, { units, pool }: Within): Numbered {
  const [unit] = units;
  if (unit === undefined || units.length > 1) return { reason: "sequence-without-unit", sequence };
  const sites = pool.filter((site) => site.sequence === sequence && site.unit === unit);
  return sites.length > 0 ? { sites } : { reason: "no-such-sequence", sequence, unit };
}
