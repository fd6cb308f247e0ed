import { z } from "zod";
import { LIMITS } from "../workbook";
import { assistanceSchema } from "./assistance-schema";
import { consolidationSchema } from "./consolidation-schema";
import { dispositionSchema } from "./disposition-schema";
import { isoDate, key, text } from "./fields";
import { figureSchema } from "./figure-schema";
import { lifecycleKeys } from "./keys";
import { tradesSchema } from "./trades-schema";

/** In characters on the printed form. */
const columnWidth = z.number().positive().max(LIMITS.columnWidth);

const title = z.strictObject({
  /** The official title, the bracketed part included. */
  title: text,
  /** Other titles that people use for it. */
  synonyms: z.array(text),
});

const formTexts = z.strictObject({
  /** What the notice attaches the form as: 附件1. */
  attachment: text.optional(),
  sheetName: text,
  title: text,
  unitLabel: text,
  dateLabel: text,
});

const ledgerColumn = title.extend({
  key,
  /** What a sentence calls it, where the title is longer: 违法事实 for 存在违法事实. */
  shortTitle: text.optional(),
  /** `no`: may stay empty; `warned`: a warning when empty; `yes`: an error when empty. */
  required: z.enum(["yes", "warned", "no"]),
  width: columnWidth,
  /** What belongs there, shown by Excel when the cell is selected. */
  hint: z.string().optional(),
  /** What Excel says when something else is entered. */
  error: z.string().optional(),
  /** What an invented site says there, for people to see how it is meant. */
  example: text.optional(),
});

export const campaignSchema = z.strictObject({
  id: text,
  /** What a message calls the campaign, and the sites that it looks for. */
  name: text.optional(),
  siteKind: text.optional(),
  /** What a sentence calls one of the sites, where that is shorter: 加工点. */
  siteWord: text.optional(),
  /** The town the campaign is run in, and the names above it that an address may begin with. */
  town: text,
  province: text,
  prefecture: text,
  city: text,
  ledger: formTexts.extend({
    /** The ten of the notice and those that the campaign adds, in the order of the form. */
    columns: z.array(ledgerColumn),
    /** Titles of an operator's name and number kept in two columns. */
    splitContact: z.strictObject({ name: z.array(text), number: z.array(text) }),
    /** Columns to the right of the ten that carry a site's measures, time limit and responsibility. */
    lifecycle: z.array(title.extend({ key: z.enum(lifecycleKeys), width: columnWidth })),
    /** The column right of all others in which a village names the pictures of each site. */
    pictures: title.extend({ width: columnWidth }).optional(),
    /** What begins a row that is no data: totals, footnotes, signatures, examples. */
    footers: z.array(text),
  }),
  /** Fonts of title and body, and the foot of a printed page in Excel's codes. */
  printing: z.strictObject({ titleFont: text, bodyFont: text, footer: text }),
  dispositions: z.array(dispositionSchema),
  tally: formTexts.extend({
    unitColumn: text,
    unitColumnSynonyms: z.array(text),
    figures: z.array(figureSchema),
    /** 口径, and its three words: all up to the report date, this month, this period. */
    basisLabel: text,
    basisWords: z.strictObject({ cumulative: text, month: text, period: text }),
    noteLabel: text,
    notes: z.array(text),
    explanationLabel: text,
    totalLabel: text,
    /** What the line of a stamp below the table begins with. */
    stampLabel: text.default("校验印记"),
    /** What Excel says when a figure is no count. */
    countHint: z.strictObject({ title: text, text }),
  }),
  log: z.strictObject({
    sheetName: text,
    /** The ten that are known, and columns of counts that the campaign adds. */
    columns: z.array(title.extend({ key, width: columnWidth })),
    types: z.strictObject({ inspection: text, closure: text }),
    /** What belongs into a date and into a type, as Excel shows it. */
    dateHint: z.strictObject({ title: text, text }),
    typeHint: z.strictObject({ title: text, text }),
    sitesHint: z.strictObject({ title: text, text }),
    /** Other words that people use for the two types. */
    typeSynonyms: z.strictObject({ inspection: z.array(text), closure: z.array(text) }),
  }),
  roster: z.strictObject({
    units: z.array(z.strictObject({ name: text, aliases: z.array(text) })),
    /** Endings that a unit's name may carry or drop. */
    suffixes: z.array(text),
    /** Other places of the town: where a name holds a word (后林), a text is not read by that word. */
    places: z.array(text).default([]),
    note: z.string(),
  }),
  /** What is not looked at when two sites are compared, beside the names of the campaign's places and units. */
  sameSite: z.strictObject({
    /** Words that say what kind of business it is, not which. */
    tradeWords: z.array(text),
    /** Groups of characters that are written for one another in names of places. */
    lookAlikes: z.array(z.string().min(2)),
  }),
  /** By what names a progress text calls the machines and the materials of the sites. */
  trades: tradesSchema,
  consolidation: consolidationSchema,
  /** What other departments are asked to help with. */
  assistance: assistanceSchema,
  /** Days of the month on which reports are due; a day that a month lacks is its last. */
  dueDays: z.array(z.number().int().min(1).max(31)).min(1),
  /** The area code that may stand before a landline number. */
  areaCode: text,
  /** How many digits a landline number has without it. */
  landlineDigits: z.number().int().min(7).max(8).default(8),
  /** Whom the reports go to, and the telephone that the notice gives. */
  contact: z.strictObject({ office: text, phone: text.optional() }),
  /** What the notice says, for the reasons to quote. */
  notice: z
    .strictObject({
      /** How thoroughly sites are to be found. */
      survey: text.optional(),
      /** Whose ground a unit answers for. */
      ground: text.optional(),
      /** Who the units are. */
      units: text.optional(),
      /** What follows when a deadline passes. */
      overdue: text.optional(),
      /** Passages for people to look up, in the notice's own words, each with what it is about. */
      passages: z.array(z.strictObject({ title: text, text })).optional(),
    })
    .optional(),
  /** The report at the year's end: its name, its day and the archive material that goes with it. */
  finalReport: z.strictObject({ title: text, deadline: isoDate, materials: z.array(text) }).optional(),
});

/** What a campaign asks for, as data: another town, year or roster needs no change of code. */
export type Campaign = z.infer<typeof campaignSchema>;

export type LedgerColumn = Campaign["ledger"]["columns"][number];
export type LifecycleColumn = Campaign["ledger"]["lifecycle"][number];
export type LogColumn = Campaign["log"]["columns"][number];
export type FigureSpec = Campaign["tally"]["figures"][number];
export type { AssistanceCase, Department } from "./department-schema";
export type Disposition = Campaign["dispositions"][number];
