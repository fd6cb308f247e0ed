import type { Campaign } from "../campaign";
import { numberText, tableSheet } from "../consolidation";
import { serialOfDate } from "../language";
import type { CellValue, Patch } from "../workbook";
import type { Archive } from "./archive";
import type { RegisteredSite } from "./archive-site";
import type { WhyNot } from "./find-site";
import type { PlacedPicture } from "./place-pictures";
import { isWanted, picturesOf, type SitePictures } from "./site-pictures";
import { type Stage, STAGES } from "./stage";

/** The words of the index beside those of the campaign. */
export interface IndexTexts {
  readonly sheet: string;
  readonly pictureSheet: string;
  readonly title: string;
  readonly pictureTitle: string;
  /** Left and right above the table: from whom, and as of when. */
  readonly lines: readonly [string, string];
  readonly stage: Readonly<Record<Stage, string>>;
  readonly columns: Readonly<
    Record<"disposition" | "unsaid" | "missing" | "page" | "file" | "stage" | "day" | "note", string>
  >;
  /** Where a site need not have a picture of a stage yet. */
  readonly notYet: string;
  readonly complete: string;
  readonly missing: (stages: readonly Stage[]) => string;
  readonly stages: (placed: PlacedPicture) => string;
  readonly note: (placed: PlacedPicture) => string;
  readonly why: (why: WhyNot) => string;
  readonly disposition: (site: RegisteredSite) => string;
  readonly state: (site: RegisteredSite) => string;
  /** The file of a site's page, from where the index lies. */
  readonly page: (site: RegisteredSite) => string;
}

/** 档案目录: a line a site with what is there and what is missing, and a line a picture with where it went, or why nowhere. */
export function archiveIndex(archive: Archive, campaign: Campaign, texts: IndexTexts): Patch {
  const { columns, lines, stage } = texts;
  const titles = campaign.consolidation.columns;
  return [
    ...tableSheet(campaign, {
      ...{ sheet: texts.sheet, title: texts.title, lines },
      columns: [
        { title: titles.number, width: 6, align: "center" },
        { title: titles.ofUnit, width: 12 },
        { title: titles.siteNumber, width: 8, align: "center" },
        { title: titles.ofSite, width: 24 },
        { title: columns.disposition, width: 11, align: "center" },
        { title: titles.state, width: 9, align: "center" },
        ...STAGES.map((each) => ({ title: stage[each], width: 8, align: "center" as const })),
        { title: columns.unsaid, width: 8, align: "center" },
        { title: columns.missing, width: 16 },
        { title: columns.page, width: 38 },
      ],
      rows: archive.sites.map((own, at) => siteLine(own, at + 1, texts)),
    }),
    ...tableSheet(campaign, {
      ...{ sheet: texts.pictureSheet, title: texts.pictureTitle, lines },
      columns: [
        { title: titles.number, width: 6, align: "center" },
        { title: columns.file, width: 44 },
        { title: titles.siteNumber, width: 8, align: "center" },
        { title: titles.ofSite, width: 24 },
        { title: columns.stage, width: 14, align: "center" },
        { title: columns.day, width: 14, align: "center", isDate: true },
        { title: columns.note, width: 34 },
      ],
      rows: pictureLines(archive, texts),
    }),
  ];
}

function siteLine(own: SitePictures<RegisteredSite>, place: number, texts: IndexTexts): CellValue[] {
  const { site, missing } = own;
  return [
    ...[place, site.unit, numberText(site.number), site.name, texts.disposition(site), texts.state(site)],
    ...STAGES.map((stage): CellValue => {
      const count = picturesOf(own, stage).length;
      return count > 0 || isWanted(stage, site) ? count : texts.notYet;
    }),
    picturesOf(own, null).length || null,
    missing.length > 0 ? texts.missing(missing) : texts.complete,
    texts.page(site),
  ];
}

/** Pictures site by site, then those that belong nowhere. */
function pictureLines({ sites, unplaced }: Archive, texts: IndexTexts): CellValue[][] {
  const day = (placed: { readonly takenOn: PlacedPicture["picture"]["takenOn"] }) =>
    placed.takenOn === null ? null : serialOfDate(placed.takenOn);
  const known = sites.flatMap(({ pictures }) => pictures);
  const lines = [
    ...known.map((placed): CellValue[] => [
      ...[placed.picture.path, numberText(placed.site.number), placed.site.name, texts.stages(placed)],
      ...[day(placed.picture), texts.note(placed)],
    ]),
    ...unplaced.map(({ picture, why }): CellValue[] => [
      ...[picture.path, null, null, null, day(picture), texts.why(why)],
    ]),
  ];
  return lines.map((line, at) => [at + 1, ...line]);
}
