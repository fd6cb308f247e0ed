import { z } from "zod";

/** The ten columns of 附件1, by key. */
export const columnKeys = [
  "sequence",
  "siteName",
  "town",
  "address",
  "operatorContact",
  "equipment",
  "violations",
  "disposition",
  "progress",
  "remarks",
] as const;

/** The ten figures of 附件2, in the order of the form. */
export const figureKeys = [
  "inspectionTeams",
  "inspectorVisits",
  "sitesFound",
  "closureOperations",
  "equipmentDestroyed",
  "metersSealed",
  "relocations",
  "rectifications",
  "administrativeDetentions",
  "criminalDetentions",
] as const;

export const dispositionKeys = ["closure", "rectification", "relocation"] as const;

/** The columns of the optional action log 检查行动登记. */
export const logColumnKeys = [
  "date",
  "type",
  "teams",
  "visits",
  "sites",
  "equipmentDestroyed",
  "metersSealed",
  "administrativeDetentions",
  "criminalDetentions",
  "remarks",
] as const;

/** The columns that the notice wants for each site and 附件1 has no place for. */
export const lifecycleKeys = ["measures", "timeLimit", "responsibleUnit", "responsiblePerson"] as const;

const text = z.string().min(1);
const isoDate = z.iso.date();

const title = z.object({
  /** The official title, the bracketed part included. */
  title: text,
  /** Other titles that people use for it. */
  synonyms: z.array(text),
});

const formTexts = z.object({
  sheetName: text,
  title: text,
  unitLabel: text,
  dateLabel: text,
});

const ledgerColumn = title.extend({
  key: z.enum(columnKeys),
  /** `no`: may stay empty; `warned`: a warning when empty; `yes`: an error when empty. */
  required: z.enum(["yes", "warned", "no"]),
  /** Width in characters on the printed form. */
  width: z.number().positive(),
  /** What belongs there, shown by Excel when the cell is selected. */
  hint: z.string().optional(),
});

export const campaignSchema = z.object({
  id: text,
  /** The town the campaign is run in, and the names above it that an address may begin with. */
  town: text,
  province: text,
  city: text,
  ledger: formTexts.extend({
    columns: z.array(ledgerColumn).length(columnKeys.length),
    /** Titles of an operator's name and number kept in two columns. */
    splitContact: z.object({ name: z.array(text), number: z.array(text) }),
    /** Columns to the right of the ten that carry a site's measures, time limit and responsibility. */
    lifecycle: z.array(title.extend({ key: z.enum(lifecycleKeys), width: z.number().positive() })),
    /** What begins a row that is no data: totals, footnotes, signatures, examples. */
    footers: z.array(text),
  }),
  dispositions: z.array(
    z.object({ key: z.enum(dispositionKeys), word: text, synonyms: z.array(text), deadline: isoDate }),
  ),
  tally: formTexts.extend({
    unitColumn: text,
    figures: z.array(
      z.object({ key: z.enum(figureKeys), group: text, label: text, unit: text, synonyms: z.array(text) }),
    ),
    basisLabel: text,
    noteLabel: text,
    notes: z.array(text),
    explanationLabel: text,
    totalLabel: text,
  }),
  log: z.object({
    sheetName: text,
    columns: z.array(title.extend({ key: z.enum(logColumnKeys), width: z.number().positive() })),
    types: z.object({ inspection: text, closure: text }),
  }),
  roster: z.object({
    units: z.array(z.object({ name: text, aliases: z.array(text) })),
    /** Endings that a unit's name may carry or drop. */
    suffixes: z.array(text),
    note: z.string(),
  }),
  /** Days of the month on which reports are due; a day that a month lacks is its last. */
  dueDays: z.array(z.number().int().min(1).max(31)).min(1),
  /** The area code that may stand before a landline number. */
  areaCode: text,
  contact: z.object({ office: text }),
});

/** What a campaign asks for, as data: another town, year or roster needs no change of code. */
export type Campaign = z.infer<typeof campaignSchema>;
export type ColumnKey = (typeof columnKeys)[number];
export type FigureKey = (typeof figureKeys)[number];
export type DispositionKey = (typeof dispositionKeys)[number];
export type LogColumnKey = (typeof logColumnKeys)[number];
export type LifecycleKey = (typeof lifecycleKeys)[number];
