import { type Campaign, columnPlace, type FigureKey, figureOf } from "../campaign";
import { byKey, tableSheet } from "../consolidation";
import { chineseDate, innerQuotes } from "../language";
import { type LedgerRow, rowsOfTexts } from "../ledger";
import { figureIn, sourceOf, tallyFigures, tallySheet, type TallySheetRow } from "../tally";
import type { CellEdit, CellValue, Patch } from "../workbook";
import type { TownReport } from "./town-report";

/** Rows above the first line of figures in 附件2. */
const FIRST_ROW = 5;
const NOTES_WIDTH = 44;
/** An outing is of all the sites of its day. */
const OUTINGS: ReadonlySet<string> = new Set(["inspectionTeams", "inspectorVisits"]);

/**
 * 全镇上报表: one workbook for the county with the town's 附件1 (every site of 总台账, renumbered) and its 附件2 (累计 and
 * 本期, a line each).
 */
export function countySheets(report: TownReport, campaign: Campaign): Patch {
  return [...countyLedger(report, campaign), ...countyTally(report, campaign)];
}

function countyLedger({ sites, due }: TownReport, campaign: Campaign): Patch {
  const { ledger, town } = campaign;
  return tableSheet(campaign, {
    sheet: ledger.sheetName,
    title: ledger.title,
    lines: [`${ledger.unitLabel}：${town}`, `${ledger.dateLabel}：${chineseDate(due)}`],
    columns: ledger.columns.map(({ key, title, width }) => ({
      ...{ title, width },
      ...(key === "sequence" || key === "town" || key === "disposition" ? { align: "center" } : {}),
    })),
    rows: sites.map(({ row }, index): CellValue[] =>
      (textsOf(row, campaign) as CellValue[]).with(columnPlace(campaign, "sequence"), index + 1),
    ),
  });
}

function countyTally(report: TownReport, campaign: Campaign): Patch {
  const { tally, town, consolidation } = campaign;
  const sheet = tally.sheetName;
  const line = (basis: "cumulative" | "period", figure: "carried" | "difference"): TallySheetRow => ({
    unit: `${town}（${tally.basisWords[basis]}）`,
    values: new Map(report.figures.map((each) => [each.key, each[figure]])),
  });
  const form = tallySheet(campaign, {
    ...{ sheet, unit: town, reportDate: report.due, basis: null, withTotal: false },
    rows: [line("cumulative", "carried"), line("period", "difference")],
  });
  const beside = tally.figures.length + 1;
  const notes = countyNotes(report, campaign).map((value, at): CellEdit => ({
    ...{ row: FIRST_ROW + at, column: beside },
    value,
  }));
  if (notes.length === 0) return [{ kind: "addSheet", sheet }, ...form];
  const title: CellEdit = { row: FIRST_ROW - 1, column: beside, value: consolidation.columns.differs };
  return [
    { kind: "addSheet", sheet },
    ...form,
    { kind: "setCells", sheet, cells: [title, ...notes] },
    { kind: "columnWidths", sheet, widths: new Map([[beside, NOTES_WIDTH]]) },
  ];
}

/**
 * What the officer should know of the figures before they go to the county; it stands beside the table, where it is not
 * printed: what stands in for units that sent nothing, where reports and 总台账 differ, and which
 * 累计 fell.
 */
export function countyNotes(report: TownReport, campaign: Campaign): string[] {
  const { carried, registerDiffers, figureFell, notInLedger } = campaign.consolidation;
  const standsIn = report.units.flatMap(({ unit, report: own }) =>
    own?.carriedFrom ? [`${unit}${carried.replace("{date}", chineseDate(own.carriedFrom))}`] : [],
  );
  const byRegister = registerFigures(report, campaign);
  const differing = report.figures.flatMap(({ key, carried: reported }): string[] => {
    const register = byRegister.get(key);
    if (register === undefined || register === reported) return [];
    return [
      registerDiffers
        .replace("{figure}", () => innerQuotes(figureOf(campaign, key).label))
        .replace("{reported}", String(reported))
        .replace("{register}", String(register)),
    ];
  });
  const fallen = report.figures.flatMap(({ key, difference }) =>
    difference < 0
      ? [
          figureFell
            .replace("{figure}", () => innerQuotes(figureOf(campaign, key).label))
            .replace("{difference}", String(-difference)),
        ]
      : [],
  );
  const untold = report.untold > 0 ? [notInLedger.replace("{count}", String(report.untold))] : [];
  return [...standsIn, ...differing, ...fallen, ...untold];
}

/**
 * The figures that 总台账 can tell. What its texts count may be less than the reports say, since outings and figures
 * filled in by hand stand in no row; there only more is a difference.
 */
function registerFigures({ sites, figures, due }: TownReport, campaign: Campaign): Map<FigureKey, number> {
  const tallies = [...byKey(sites, ({ unit }) => unit).values()].map((own) => {
    const texts = own.map(({ row }) => textsOf(row, campaign));
    const rows = rowsOfTexts(texts, campaign, due);
    return tallyFigures({
      ...{ campaign, ledger: { sheet: "", leftmost: 0, reportDate: due, rows } },
      ...{ log: null, stated: new Map(), basis: "cumulative", today: due },
    });
  });
  return new Map(
    figures.flatMap(({ key, carried }): [FigureKey, number][] => {
      const source = sourceOf(figureOf(campaign, key));
      const isOfSites = source.from === "ledger";
      const isOfTexts = source.from === "actions" && source.fact !== null && !OUTINGS.has(source.fact);
      if (!isOfSites && !isOfTexts) return [];
      const sum = tallies.reduce((all, tally) => all + (figureIn(tally, key).value ?? 0), 0);
      return isOfSites || sum > carried ? [[key, sum]] : [];
    }),
  );
}

function textsOf(row: LedgerRow, { ledger }: Campaign): string[] {
  return ledger.columns.map(({ key }) => row.cell(key)?.raw ?? "");
}
